// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/object_writer.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

QString Writing::anchor(const QString &wanted)
{
    QString anchor = wanted;
    for (int n = 2; anchors.contains(anchor); ++n)
        anchor = wanted + u" ("_s + QString::number(n) + u')';
    anchors.insert(anchor);
    return anchor;
}

ObjectWriter::ObjectWriter(Writing &writing, const QString &anchor, const Json *original)
    : m_writing(writing)
    , m_anchor(anchor)
    , m_original(original != nullptr && original->isObject() ? original : nullptr)
{
}

void ObjectWriter::putUnless(bool isDefault, QByteArrayView key, Json value)
{
    m_members.push_back({key.toByteArray(), std::move(value), isDefault});
}

QString ObjectWriter::anchor(QByteArrayView key) const
{
    return m_anchor + u'.' + QString::fromUtf8(key);
}

const Json *ObjectWriter::original(QByteArrayView key) const
{
    return m_original != nullptr ? m_original->find(key) : nullptr;
}

Json ObjectWriter::list(QByteArrayView key, std::size_t size, const Element &write) const
{
    const Json *before = original(key);
    const bool matches = before != nullptr && before->isList() && before->elements.size() == size;
    Json list = jsonList();
    list.elements.reserve(size);
    for (std::size_t n = 0; n < size; ++n)
        list.elements.push_back(write(n, anchor(key) + u'[' + QString::number(n) + u']',
                                      matches ? &before->elements[n] : nullptr));
    return list;
}

void ObjectWriter::learn(const Member &member)
{
    const Json *written = m_original->find(member.key);
    const bool asPlain = written != nullptr
                             ? !member.isDefault && isSameJson(*written, member.value)
                             : member.isDefault;
    if (asPlain)
        return;
    Spelling::Word word{member.key, member.value, {}};
    if (written != nullptr)
        word.written = *written;
    m_writing.learnt->add(m_anchor, std::move(word));
}

void ObjectWriter::learnExtensions()
{
    for (const JsonMember &member : m_original->members) {
        const bool known = std::any_of(m_members.begin(), m_members.end(),
                                       [&](const Member &one) { return one.key == member.key; });
        if (!known)
            m_writing.learnt->add(m_anchor, {member.key, {}, member.value});
    }
}

void ObjectWriter::follow(Json &object, const Member &member) const
{
    const Spelling::Word *word =
        m_writing.spelling != nullptr ? m_writing.spelling->find(m_anchor, member.key) : nullptr;
    const bool holds = word != nullptr && word->plain && isSameJson(*word->plain, member.value);
    const bool writtenOut = word != nullptr && word->written.has_value();
    if (holds && writtenOut)
        object.members.push_back({member.key, *word->written});
    else if (!holds && (!member.isDefault || writtenOut))
        object.members.push_back({member.key, member.value});
}

Json ObjectWriter::take()
{
    if (m_writing.learnt != nullptr && m_original != nullptr) {
        for (const Member &member : m_members)
            learn(member);
        learnExtensions();
        return *m_original;
    }
    Json object = jsonObject();
    for (const Member &member : m_members)
        follow(object, member);
    if (m_writing.spelling != nullptr) {
        for (const Spelling::Word &word : m_writing.spelling->at(m_anchor)) {
            if (!word.plain && word.written && object.find(word.key) == nullptr)
                object.members.push_back({word.key, *word.written});
        }
    }
    return object;
}

} // namespace core
