// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_form.h"

namespace ui {

/// The fields that a type of rule has, bound below a clause: `{rule: …}` and what of the input a
/// person names. A null type has none.
///
///     DraftForm *form = makeRuleForm(editor, u"tiers"_s, card);
///     form->show(clause);
DraftForm *makeRuleForm(DraftEditor &editor, const QString &type, QWidget *parent);

} // namespace ui
