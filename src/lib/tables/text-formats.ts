/** Whether a text is of the format that its column names; a format that is not known is met by every text. */
export function fitsTextFormat(format: string | null, text: string): boolean {
  switch (format) {
    case 'email':
      return /^[^\s@"(),:;<>[\]\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text) && !/^\.|\.\.|\.@/.test(text);
    case 'uuid':
      return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
    case 'binary':
      return /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text);
    default:
      return true;
  }
}
