// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/document/spelling.h"
#include "core/model/standard.h"

namespace core {

class ObjectWriter;
struct Writing;

/// A standard as its document (`plumbline-standard/1`), keys in the order of the contract, defaults
/// left out. `indentedJson` makes a file of it, `canonicalJson` what is hashed.
///
///     const Json document = standardJson(reading.standard, spelling);
///
/// With the spelling of the document that it was read from, reading and writing is the identity on
/// canonical JSON, x-… keys and breaches of the schema included. Pure; any thread.
Json standardJson(const Standard &standard, const Spelling &spelling = {});

/// How `document` said what `standard` holds; `standard` was read from it and not changed since.
/// Nothing but an object has a spelling.
Spelling spellingOf(const Json &document, const Standard &standard);

/// Pieces, for documents that hold parts of a standard. `original` is how it stood there, or null.
Json sectionJson(Writing &writing, const Section &section, const Json *original);
Json itemJson(Writing &writing, const Item &item, const Json *original);
Json clauseJson(Writing &writing, const Item &item, const Clause &clause, const Json *original);
Json gradingJson(Writing &writing, const Grading &grading, const QString &anchor,
                 const Json *original);
Json conditionJson(Writing &writing, const Condition &condition, const QString &anchor,
                   const Json *original);
Json referenceJson(Writing &writing, const Reference &reference, const QString &anchor,
                   const Json *original);
/// Puts "levels" when there are any.
void putLevels(Writing &writing, ObjectWriter &object, const std::vector<LevelRule> &levels);

} // namespace core
