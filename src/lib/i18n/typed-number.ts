export { readTypedNumber, type TypedNumber } from '#lib/domain/typed-number.ts';
