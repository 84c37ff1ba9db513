// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_writer.h"

#include "core/document/json.h"

namespace core {

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_bytes += quotedJson(name.toByteArray());
    m_bytes += ':';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::id(const QString &name)
{
    return key(QByteArrayView(name.toUtf8()));
}

JsonWriter &JsonWriter::text(const QString &words)
{
    separate();
    m_bytes += quotedJson(words.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::points(Points points)
{
    return text(textOf(points));
}

JsonWriter &JsonWriter::number(std::int64_t number)
{
    separate();
    m_bytes += QByteArray::number(static_cast<qlonglong>(number));
    return *this;
}

JsonWriter &JsonWriter::flag(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_bytes += "null";
    return *this;
}

JsonWriter &JsonWriter::textOrNull(const QString &words)
{
    return words.isEmpty() ? null() : text(words);
}

} // namespace core
