// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/op_codec.h"

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
    return ChainLinks(streamName).next(before, op);
}

const QByteArray &ChainLinks::spelt(std::int64_t stream)
{
    QByteArray &bytes = m_spelt[stream];
    if (bytes.isEmpty()) {
        const StreamName name = m_naming(stream);
        ByteWriter out;
        out.raw(name.site.raw());
        out.text(name.scope);
        bytes = out.take();
    }
    return bytes;
}

Hash ChainLinks::next(const Hash &before, const Operation &op)
{
    const auto bytes = [](const auto &array) {
        return QByteArrayView(reinterpret_cast<const char *>(array.data()),
                              static_cast<qsizetype>(array.size()));
    };
    ByteWriter &out = m_text;
    out.clear();
    out.byte(blake2b256);
    out.raw(bytes(before));
    out.raw(spelt(op.name.stream));
    out.number(static_cast<std::uint64_t>(op.name.seq));
    out.number(op.stamp);
    out.raw(bytes(op.author.key.bytes));
    out.number(static_cast<std::uint64_t>(op.step));
    out.number(static_cast<std::uint64_t>(op.action));
    out.number(static_cast<std::uint64_t>(op.undoes));
    out.number(static_cast<std::uint64_t>(op.reg));
    out.raw(bytes(op.key.bytes));
    out.number(op.bases.size());
    for (const Base &base : op.bases) {
        out.number(base.item);
        out.raw(spelt(base.op.stream));
        out.number(static_cast<std::uint64_t>(base.op.seq));
    }
    if (op.digest.isEmpty())
        out.raw(bytes(digest({op.salt, op.value})));
    else
        out.raw(op.digest);
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
