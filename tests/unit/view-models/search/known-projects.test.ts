import { describe, expect, it } from 'vitest';
import { projectsIn, readSearchFile, writeSearchFile } from '#lib/view-models/search/search-file.ts';

describe('of how many projects search knows the names', () => {
  it('is said in the file where it does not know all', () => {
    const file = writeSearchFile([], { named: 2_500, all: 1_000_000 });
    expect(projectsIn(file)).toEqual({ named: 2_500, all: 1_000_000 });
    expect(readSearchFile(file)).toEqual([]);
  });

  it('is not said where it knows all', () => {
    expect(writeSearchFile([], { named: 115, all: 115 })).toEqual(writeSearchFile([]));
    expect(projectsIn(writeSearchFile([]))).toBeNull();
  });
});
