// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/op_codec.h"

#include "core/base/bytes.h"

namespace core {

QByteArray encodeBases(const std::vector<Base> &bases)
{
    ByteWriter out;
    for (const Base &base : bases) {
        out.number(base.item);
        out.number(static_cast<std::uint64_t>(base.op.stream));
        out.number(static_cast<std::uint64_t>(base.op.seq));
    }
    return out.take();
}

std::vector<Base> decodeBases(QByteArrayView bytes)
{
    std::vector<Base> bases;
    ByteReader in(bytes);
    while (!in.atEnd()) {
        Base base;
        base.item = static_cast<std::uint32_t>(in.number());
        base.op.stream = static_cast<std::int64_t>(in.number());
        base.op.seq = static_cast<std::int64_t>(in.number());
        bases.push_back(base);
    }
    return bases;
}

Hash chainLink(const Hash &before, const Operation &op,
               const std::function<StreamName(std::int64_t)> &streamName)
{
    ByteWriter out;
    out.byte(blake2b256);
    out.raw(bytesOf(before));
    const StreamName own = streamName(op.name.stream);
    out.raw(own.site.raw());
    out.text(own.scope);
    out.number(static_cast<std::uint64_t>(op.name.seq));
    out.number(op.stamp);
    out.raw(op.author.raw());
    out.number(static_cast<std::uint64_t>(op.step));
    out.number(static_cast<std::uint64_t>(op.action));
    out.number(static_cast<std::uint64_t>(op.undoes));
    out.number(static_cast<std::uint64_t>(op.reg));
    out.raw(op.key.raw());
    out.number(op.bases.size());
    for (const Base &base : op.bases) {
        const StreamName name = streamName(base.op.stream);
        out.number(base.item);
        out.raw(name.site.raw());
        out.text(name.scope);
        out.number(static_cast<std::uint64_t>(base.op.seq));
    }
    out.raw(bytesOf(digest({op.salt, op.value})));
    return digest({out.bytes()});
}

QByteArray encodeAnswers(const AnswersValue &answers)
{
    ByteWriter out;
    out.raw(answers.standard.left(4));
    for (const auto &[item, value] : answers.items) {
        out.number(item);
        out.blob(value);
    }
    return out.take();
}

AnswersValue decodeAnswers(QByteArrayView value)
{
    AnswersValue answers;
    ByteReader in(value);
    answers.standard = in.raw(4).toByteArray();
    while (!in.atEnd()) {
        const auto item = static_cast<std::uint32_t>(in.number());
        answers.items.emplace_back(item, in.blob().toByteArray());
    }
    return answers;
}

} // namespace core
