/** Version 5: how the sides of a conflict stand to each other. */
export const conflictRelation = "ALTER TABLE conflicts ADD COLUMN relation TEXT NOT NULL DEFAULT 'differ';";
