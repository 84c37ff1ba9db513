// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_file.h"

#include "core/tables/spreadsheet_module.h"

namespace core {

void writeForm(const QString &path, const FormBook &book, const FormInstructions &instructions,
               int spare)
{
    spreadsheetModule().writeForm(path, book, instructions, spare);
}

} // namespace core
