-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 7: what is provisional is found without a walk over all results, which the Overview counts at each look.

CREATE INDEX result_provisional ON result (no) WHERE provisional;
