/** 20°06'34"N, 105° 50′ 45,2″ Đ: as a number with the five decimals that the tables have; none where it is no such writing. */
export function degrees(text: string): readonly string[] {
  const found =
    /^[NE]?\s*(\d{1,3})\s*(?:°|º|˚|độ|d)\s*(\d{1,2})\s*['’′´‘]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″“]|''|’’|′′)\s*)?[NEBĐ]?$/iu.exec(
      text
    );
  if (found === null) return [];
  const [whole, minutes, seconds] = [found[1], found[2], found[3]?.replace(',', '.') ?? '0'].map(Number);
  if (whole === undefined || minutes === undefined || seconds === undefined || minutes >= 60 || seconds >= 60)
    return [];
  return [String(Number((whole + minutes / 60 + seconds / 3600).toFixed(5)))];
}

/** Whether a longitude is written in metres, as in VN-2000 (easting 400,000 to 700,000): no degree lies there, with a lost point or without. */
export function isInMetres(longitude: string): boolean {
  const number = Number(longitude.replace(/[\s,](?=\d{3}\b)/g, ''));
  return number >= 150_000 && number <= 999_999;
}
