import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a failure belongs to the change that brought it.
 * `PROPERTY_SEED=<number>` draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20250701) });
