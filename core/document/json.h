// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

struct JsonMember;

/// One JSON value as it was written: numbers keep their text, objects the order of their keys.
struct Json
{
    enum class Kind : std::uint8_t
    {
        Null,
        Flag,
        Number,
        Text,
        List,
        Object,
    };

    Kind kind = Kind::Null;
    bool flag = false;
    QByteArray text; ///< UTF-8: of a text, or a number's digits
    std::vector<Json> elements;
    std::vector<JsonMember> members;

    bool isText() const { return kind == Kind::Text; }

    bool isNumber() const { return kind == Kind::Number; }

    bool isList() const { return kind == Kind::List; }

    bool isObject() const { return kind == Kind::Object; }

    QString string() const { return QString::fromUtf8(text); }

    const Json *find(QByteArrayView key) const; ///< of an object; null when it is not there
};

struct JsonMember
{
    QByteArray key;
    Json value;
};

struct JsonDocument
{
    Json root;
    std::vector<QString> duplicates; ///< JSON paths of keys that stand twice; the first counts
};

/// Reads a whole document. Throws Error(Invalid) with line and column for what is no JSON, no
/// UTF-8, deeper than 64 or larger than 256 MB: hostile input is refused, never followed.
JsonDocument parseJson(const QByteArray &bytes);

/// The one form that is hashed: keys sorted by code point, no blanks, numbers as the shortest
/// decimal without exponent, texts untouched and escaped as briefly as JSON allows.
QByteArray canonicalJson(const Json &json);

/// A number's text as the shortest decimal without exponent: "5e-1" is "0.5", "-0" is "0".
/// Nothing when that would take more than 400 digits.
QByteArray plainNumber(const QByteArray &number);

/// `text` between quotes.
QByteArray quotedJson(const QByteArray &text);

} // namespace core
