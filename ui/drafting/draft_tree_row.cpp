// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_tree_row.h"

#include "core/drafting/draft_edits.h"
#include "ui/print/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Node = DraftTreeModel::Node;
using Row = DraftTreeModel::Row;

constexpr qsizetype longestCaption = 200;

QString textOf(const core::Json &json, const char *key)
{
    const core::Json *found = json.find(key);
    return found && found->isText() ? found->string() : QString();
}

QString lineOf(const QString &text, const QString &otherwise)
{
    const QString line = text.left(longestCaption).simplified();
    return line.isEmpty() ? otherwise : line;
}

QString captionOf(Node node, const core::Json &json)
{
    const QString number = textOf(json, "number");
    const QString head = number.isEmpty() ? QString() : number + u"  "_s;
    switch (node) {
    case Node::Standard:
        return DraftTreeModel::tr("Title, levels, total");
    case Node::Part:
        return lineOf(textOf(json, "title"), DraftTreeModel::tr("(part without a title)"));
    case Node::Section:
        return head +
               lineOf(textOf(json, "title"), DraftTreeModel::tr("(section without a title)"));
    case Node::Item:
        return head + lineOf(textOf(json, "text"), DraftTreeModel::tr("(item without a text)"));
    case Node::Clause:
        return lineOf(textOf(json, "text"), DraftTreeModel::tr("(clause without a text)"));
    case Node::Grading:
        return DraftTreeModel::tr("Grades, vetoes, quotas");
    }
    return {};
}

/// Makes the rows of one document.
class RowMaker
{
public:
    explicit RowMaker(const core::Json &document) : m_document(document) {}

    std::unique_ptr<Row> make()
    {
        auto root = std::make_unique<Row>();
        if (!m_document.isObject())
            return root;
        add(*root, Node::Standard, m_document, {}, u"standard"_s);
        addEach(*root, m_document, {}, "parts", Node::Part);
        const core::Json *kind = m_document.find("kind");
        if (!kind || kind->text != "part") {
            static const core::Json none;
            const core::Json *grading = m_document.find("grading");
            add(*root, Node::Grading, grading ? *grading : none, core::JsonPath() / "grading",
                u"grading"_s);
        }
        return root;
    }

private:
    void add(Row &above, Node node, const core::Json &json, const core::JsonPath &place,
             const QString &key)
    {
        auto row = std::make_unique<Row>();
        row->node = node;
        row->place = place;
        row->key = key;
        row->above = &above;
        row->number = static_cast<int>(above.below.size());
        describe(*row, json);
        Row &made = *row;
        above.below.push_back(std::move(row));
        if (node == Node::Part || node == Node::Section) {
            addEach(made, json, place, "sections", Node::Section);
            addEach(made, json, place, "items", Node::Item);
        } else if (node == Node::Item) {
            addEach(made, json, place, "clauses", Node::Clause);
        }
    }

    void addEach(Row &above, const core::Json &json, const core::JsonPath &place, const char *list,
                 Node node)
    {
        const core::Json *found = json.find(list);
        if (!found || !found->isList())
            return;
        std::map<QString, int> seen; // ids may stand twice while somebody is writing
        for (std::size_t n = 0; n < found->elements.size(); ++n) {
            const core::Json &element = found->elements[n];
            const QString id = node == Node::Part ? QString() : textOf(element, "id");
            const QString key = u"%1/%2/%3"_s.arg(static_cast<int>(node)).arg(id).arg(seen[id]++);
            add(above, node, element, place / list / static_cast<int>(n), key);
        }
    }

    const core::Json &m_document;
};

/// The row directly below `above` that holds `place`. Rows stand by kind and within a kind by their
/// index, so this looks at one row of each kind, however many siblings there are.
Row *holderBelow(const Row &above, const core::JsonPath &place)
{
    const auto end = above.below.end();
    for (auto it = above.below.begin(); it != end;) {
        const core::JsonPath &first = (*it)->place;
        const bool isListed = !first.isRoot() && first.steps.back().isIndex();
        const bool isDeepEnough = first.steps.size() <= place.steps.size();
        const int index = isListed && isDeepEnough ? place.steps[first.steps.size() - 1].index : 0;
        if (!first.isRoot() && index >= 0 && index < end - it && place.startsWith(it[index]->place))
            return it[index].get();
        it = std::upper_bound(it, end, (*it)->node,
                              [](Node node, const auto &row) { return node < row->node; });
    }
    return nullptr;
}

} // namespace

std::unique_ptr<Row> draftRows(const core::Json &document)
{
    return RowMaker(document).make();
}

void describe(Row &row, const core::Json &json)
{
    row.caption = captionOf(row.node, json);
    const core::Json *points = row.node == Node::Standard ? nullptr : json.find("points");
    const auto read =
        points && points->isNumber() ? core::pointsFrom(points->string()) : std::nullopt;
    row.points = read ? pointsText(*read) : QString();
}

Row *rowOf(Row &root, const core::JsonPath &place)
{
    Row *found = nullptr;
    for (Row *next = holderBelow(root, place); next != nullptr; next = holderBelow(*next, place))
        found = next;
    if (found == nullptr && !root.below.empty())
        return root.below.front().get(); // of the standard itself
    return found;
}

} // namespace ui
