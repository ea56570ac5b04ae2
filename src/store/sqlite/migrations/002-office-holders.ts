/** Version 2: the rows of the user's table of office-holders that an article was read with, as JSON. */
export const officeHolders = 'ALTER TABLE articles ADD COLUMN office_holders TEXT;';
