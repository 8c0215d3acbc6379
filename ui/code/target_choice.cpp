// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/target_choice.h"

#include "ui/code/code_text.h"
#include "ui/text/translate.h"

#include <QStandardItemModel>

#include <algorithm>
#include <vector>

namespace onecycle::ui {
namespace {

/// The headings, in the order of the list of exporters.
std::vector<TextMark> families()
{
    std::vector<TextMark> found;
    for (const Exporter& exporter : exporters())
        if (!exporter.table && std::ranges::find(found, exporter.family) == found.end())
            found.push_back(exporter.family);
    return found;
}

}  // namespace

TargetChoice::TargetChoice(QWidget* parent) : ChoiceBox(parent)
{
    setObjectName(QStringLiteral("code.target"));
    setAccessibleName(tr("What is written"));
    setToolTip(tr("Code or configuration: whatever is written here can be opened, dropped and pasted again."));
    for (const TextMark family : families()) {
        addHeading(translated(family));
        for (const Exporter& exporter : exporters())
            if (!exporter.table && exporter.family == family)
                addItem(translated(exporter.label), fromUtf8(exporter.key));
    }
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(toUtf8(itemData(index).toString())); });
}

void TargetChoice::addHeading(const QString& text)
{
    addItem(text);
    auto& items = *static_cast<QStandardItemModel*>(model());
    QStandardItem& heading = *items.item(count() - 1);
    heading.setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading.setFont(bold);
}

void TargetChoice::presentScript(const Snapshot& snapshot)
{
    const QString key = fromUtf8(scriptTarget);
    const int place = findData(key);
    if (!snapshot.script) {
        if (place >= 0)
            removeItem(place);
        return;
    }
    const QString name = snapshot.scriptName.empty() ? tr("Your script")
                                                     : tr("Your script: %1").arg(fromUtf8(snapshot.scriptName));
    if (place < 0)
        insertItem(0, name, key);
    else if (itemText(place) != name)
        setItemText(place, name);
}

void TargetChoice::present(const Snapshot& snapshot)
{
    presentScript(snapshot);
    const std::string_view key = showsScript(snapshot) ? scriptTarget : chosenExporter(snapshot.view).key;
    setCurrentIndex(findData(fromUtf8(key)));
}

}  // namespace onecycle::ui
