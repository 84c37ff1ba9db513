-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 3: views as of any day. Meaning of every column: core/storage/FORMAT.md.

-- A grade that is lowered or withdrawn later is a decision of its own; `last` marks the one that is shown for its round.
ALTER TABLE decision ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
ALTER TABLE decision ADD COLUMN last INTEGER NOT NULL DEFAULT 1;
DROP INDEX decision_organization;
CREATE INDEX decision_organization ON decision (organization, round);
-- All that a figure needs of a decision, in the order of days: read whole without touching the table.
CREATE INDEX decision_day ON decision (day, organization, round, series, grade);

-- The kind stands in the value at a fixed place: map head, 01, 50, 16 bytes of the organization, 02, kind (1 … 9).
ALTER TABLE organization_event ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
UPDATE organization_event SET kind = instr('123456789', substr(hex(value), 42, 1));
CREATE INDEX organization_event_organization ON organization_event (organization);

-- Visits that are still to be made or sheets to be handed in: few, and asked for by their day.
CREATE INDEX assessment_open ON assessment (visit) WHERE state IN (0, 1, 3);
