// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace core {

Error::Error(Failure kind, const QString &detail) : m_kind(kind), m_detail(detail.toUtf8())
{
}

Error &Error::at(const QString &where) &
{
    m_where = where;
    return *this;
}

Error Error::at(const QString &where) &&
{
    m_where = where;
    return std::move(*this);
}

Error &Error::in(const QString &file) &
{
    m_file = file;
    return *this;
}

Error Error::in(const QString &file) &&
{
    m_file = file;
    return std::move(*this);
}

} // namespace core
