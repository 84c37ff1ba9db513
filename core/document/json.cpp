// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json.h"

#include "core/base/error.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t deepest = 64;
constexpr qsizetype largestDocument = 256LL * 1024 * 1024;

/// Takes nlohmann's events and keeps what its DOM would lose.
class DomBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit DomBuilder(JsonDocument &document) : m_document(document) {}

    bool null() override { return put({}); }

    bool boolean(bool flag) override
    {
        Json json;
        json.kind = Json::Kind::Flag;
        json.flag = flag;
        return put(std::move(json));
    }

    bool number_integer(number_integer_t number) override
    {
        return putNumber(QByteArray::number(static_cast<qlonglong>(number)));
    }

    bool number_unsigned(number_unsigned_t number) override
    {
        return putNumber(QByteArray::number(static_cast<qulonglong>(number)));
    }

    bool number_float(number_float_t, const string_t &text) override
    {
        const QByteArray digits = QByteArray::fromStdString(text);
        if (!plainNumber(digits).isEmpty())
            return putNumber(digits);
        m_failure = u"a number has too many digits"_s;
        return false;
    }

    bool string(string_t &text) override
    {
        Json json;
        json.kind = Json::Kind::Text;
        json.text = QByteArray::fromStdString(text);
        return put(std::move(json));
    }

    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(Json::Kind::Object); }

    bool key(string_t &name) override;

    bool end_object() override { return close(); }

    bool start_array(std::size_t) override { return open(Json::Kind::List); }

    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        if (m_failure.isEmpty())
            m_failure = QString::fromUtf8(error.what());
        m_position = position;
        return false;
    }

    QString failure() const { return m_failure; }

    std::size_t position() const { return m_position; }

private:
    struct Level
    {
        Json *json = nullptr;
        QByteArray key;
        bool discard = false; ///< the value of a key that stands twice
        std::unordered_set<std::string> keys;
    };

    bool put(Json &&json);
    bool putNumber(const QByteArray &text);
    bool open(Json::Kind kind);
    bool close();
    Json *place(Json &&json);
    QString path() const;

    JsonDocument &m_document;
    std::vector<std::unique_ptr<Json>> m_discarded;
    std::vector<Level> m_levels;
    QString m_failure;
    std::size_t m_position = 0;
};

bool DomBuilder::putNumber(const QByteArray &text)
{
    Json json;
    json.kind = Json::Kind::Number;
    json.text = text;
    return put(std::move(json));
}

Json *DomBuilder::place(Json &&json)
{
    if (m_levels.empty()) {
        m_document.root = std::move(json);
        return &m_document.root;
    }
    Level &level = m_levels.back();
    if (level.json->isList()) {
        level.json->elements.push_back(std::move(json));
        return &level.json->elements.back();
    }
    if (level.discard) {
        level.discard = false;
        m_discarded.push_back(std::make_unique<Json>(std::move(json)));
        return m_discarded.back().get();
    }
    level.json->members.push_back({level.key, std::move(json)});
    return &level.json->members.back().value;
}

bool DomBuilder::put(Json &&json)
{
    place(std::move(json));
    return true;
}

bool DomBuilder::open(Json::Kind kind)
{
    if (m_levels.size() >= deepest) {
        m_failure = u"it is nested more than %1 deep"_s.arg(deepest);
        return false;
    }
    Json json;
    json.kind = kind;
    Json *at = place(std::move(json));
    m_levels.emplace_back();
    m_levels.back().json = at;
    return true;
}

bool DomBuilder::close()
{
    m_levels.pop_back();
    return true;
}

bool DomBuilder::key(string_t &name)
{
    Level &level = m_levels.back();
    level.key = QByteArray::fromStdString(name);
    level.discard = !level.keys.insert(name).second;
    if (level.discard)
        m_document.duplicates.push_back(path());
    return true;
}

QString DomBuilder::path() const
{
    QString path = u"$"_s;
    for (std::size_t n = 0; n < m_levels.size(); ++n) {
        const Level &level = m_levels[n];
        if (level.json->isObject())
            path += u'.' + QString::fromUtf8(level.key);
        else
            path += u'[' + QString::number(level.json->elements.size() - 1) + u']';
    }
    return path;
}

QString lineAndColumn(const QByteArray &bytes, std::size_t position)
{
    const auto end = std::min(static_cast<qsizetype>(position), bytes.size());
    const QByteArrayView before = QByteArrayView(bytes).first(end);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = end - before.lastIndexOf('\n') - 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

void writeCanonical(const Json &json, QByteArray &out);

void writeElements(const std::vector<Json> &elements, QByteArray &out)
{
    out += '[';
    for (const Json &element : elements) {
        if (&element != &elements.front())
            out += ',';
        writeCanonical(element, out);
    }
    out += ']';
}

void writeMembers(const Json &json, QByteArray &out)
{
    std::vector<const JsonMember *> members;
    for (const JsonMember &member : json.members)
        members.push_back(&member);
    // The order of UTF-8 bytes is the order of code points.
    std::sort(members.begin(), members.end(),
              [](const auto *a, const auto *b) { return a->key < b->key; });
    out += '{';
    for (const JsonMember *member : members) {
        if (member != members.front())
            out += ',';
        out += quotedJson(member->key) + ':';
        writeCanonical(member->value, out);
    }
    out += '}';
}

void writeCanonical(const Json &json, QByteArray &out)
{
    switch (json.kind) {
    case Json::Kind::Null:
        out += "null";
        break;
    case Json::Kind::Flag:
        out += json.flag ? "true" : "false";
        break;
    case Json::Kind::Number:
        out += plainNumber(json.text);
        break;
    case Json::Kind::Text:
        out += quotedJson(json.text);
        break;
    case Json::Kind::List:
        writeElements(json.elements, out);
        break;
    case Json::Kind::Object:
        writeMembers(json, out);
        break;
    }
}
} // namespace

const Json *Json::find(QByteArrayView key) const
{
    for (const JsonMember &member : members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

JsonDocument parseJson(const QByteArray &bytes)
{
    if (bytes.size() > largestDocument)
        throw Error(Failure::Invalid, u"the document is larger than 256 MB"_s);
    JsonDocument document;
    DomBuilder builder(document);
    if (!nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        const QString why = builder.failure();
        throw Error(Failure::Invalid, u"this is no readable JSON: "_s + why)
            .at(lineAndColumn(bytes, builder.position()));
    }
    return document;
}

QByteArray canonicalJson(const Json &json)
{
    QByteArray out;
    writeCanonical(json, out);
    return out;
}

QByteArray plainNumber(const QByteArray &number)
{
    const bool negative = number.startsWith('-');
    QByteArray digits;
    qint64 point = -1; // how many digits stand before it
    qint64 exponent = 0;
    for (qsizetype n = negative ? 1 : 0; n < number.size(); ++n) {
        const char c = number[n];
        if (c == 'e' || c == 'E') {
            bool fits = false;
            exponent = number.mid(n + 1).toInt(&fits);
            if (!fits)
                return {};
            break;
        }
        if (c == '.')
            point = digits.size();
        else
            digits += c;
    }
    point = (point < 0 ? digits.size() : point) + exponent;
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    digits.remove(0, zeros);
    point -= zeros;
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.isEmpty())
        return "0";
    if (point > 400 || point < -400)
        return {};
    QByteArray plain;
    if (point <= 0)
        plain = "0." + QByteArray(-point, '0') + digits;
    else if (point >= digits.size())
        plain = digits + QByteArray(point - digits.size(), '0');
    else
        plain = digits.left(point) + '.' + digits.mid(point);
    return negative ? '-' + plain : plain;
}

QByteArray quotedJson(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    qsizetype copied = 0;
    for (qsizetype n = 0; n < text.size(); ++n) {
        const char c = text[n];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        out.append(text.constData() + copied, n - copied);
        copied = n + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        }
    }
    out.append(text.constData() + copied, text.size() - copied);
    out += '"';
    return out;
}

} // namespace core
