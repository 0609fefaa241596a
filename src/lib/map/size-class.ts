export * from '#lib/domain/size-class.ts';
