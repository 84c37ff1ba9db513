// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/step_place.h"

#include "core/document/json_path.h"
#include "core/storage/register_codec.h"
#include "ui/drafting/finding_list.h"

namespace ui {

QString stepPlace(core::Journal &journal, const core::UndoStep &step)
{
    if (step.reg != core::Register::Draft)
        return {};
    const core::StepChange change = journal.changeOf(step);
    if (change.before.isEmpty() || change.after.isEmpty())
        return {};
    const core::Json before = core::parseJson(core::decodeDraft(change.before).document).root;
    const core::Json after = core::parseJson(core::decodeDraft(change.after).document).root;
    const auto place = core::firstDifference(before, after);
    if (!place)
        return {};
    // What was taken out stood there before; what came or changed stands there now.
    const bool isGone = step.action == core::Action::RemoveFromDraft;
    return placeCaption(isGone ? before : after, *place);
}

} // namespace ui
