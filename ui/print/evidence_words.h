// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/attaching.h"
#include "core/storage/redaction_reader.h"

#include <QString>

namespace ui {

/// A sentence that names the file and says why it cannot be attached.
QString unattachableText(const QString &path, core::Unattachable why);

/// "Remark taken out on …: a villager's name".
QString redactedText(const core::RedactedPlace &place);

/// How large a file is, as people say it: "830 KB", "2.4 MB".
QString fileSizeText(std::int64_t bytes);

} // namespace ui
