// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>

namespace core {

/// 16 bytes that name one thing across all offices. What an office creates has a UUIDv7, so that
/// keys made one after another lie together in the file; what two laptops must meet in has a key
/// derived from what it is (see `assessmentKey`).
struct Key
{
    std::array<std::uint8_t, 16> bytes{};

    static Key make(const Clock &clock);      ///< a new UUIDv7
    static Key from(QByteArrayView raw);      ///< throws Error(Defect) unless 16 bytes
    static Key fromText(const QString &uuid); ///< "xxxxxxxx-xxxx-…"; throws Error(Invalid)

    QByteArray raw() const;
    QString text() const; ///< as a UUID is written, without braces

    bool isNull() const { return *this == Key{}; }

    bool operator==(const Key &) const = default;

    std::strong_ordering operator<=>(const Key &other) const { return bytes <=> other.bytes; }
};

/// A key that knows what it names: an organization's is not handed where a round's is meant.
template <typename Tag>
struct Id
{
    Key key;

    static Id make(const Clock &clock) { return {Key::make(clock)}; }

    static Id from(QByteArrayView raw) { return {Key::from(raw)}; }

    QByteArray raw() const { return key.raw(); }

    bool isNull() const { return key.isNull(); }

    bool operator==(const Id &) const = default;

    std::strong_ordering operator<=>(const Id &other) const { return key <=> other.key; }
};

using OrganizationId = Id<struct OrganizationTag>;
using RoundId = Id<struct RoundTag>;
using AssessmentId = Id<struct AssessmentTag>;
using StandardId = Id<struct StandardTag>; ///< of a standard's document line; revisions share it
using DraftId = Id<struct DraftTag>;       ///< of one draft, from its making to its issue
using AuthorId = Id<struct AuthorTag>;
using SiteId = Id<struct SiteTag>;
using DatasetId = Id<struct DatasetTag>;
using ScopeId = Id<struct ScopeTag>;

} // namespace core

template <>
struct std::hash<core::Key>
{
    std::size_t operator()(const core::Key &key) const noexcept;
};

template <typename Tag>
struct std::hash<core::Id<Tag>>
{
    std::size_t operator()(const core::Id<Tag> &id) const noexcept
    {
        return std::hash<core::Key>{}(id.key);
    }
};
