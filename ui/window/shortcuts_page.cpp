// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_page.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QVariant>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int margin = 24;
constexpr int rowGap = 6;
constexpr std::size_t titleRows = 2;   // a group's title and the room above it, in rows
constexpr std::size_t mostInTwo = 34;  // rows that two columns take; more make a third
constexpr int columnGap = 48;

std::size_t rowsOf(const ShortcutGroup& group)
{
    return group.shortcuts.size() + titleRows;
}

/// How many groups each of at most \p count columns takes when none is higher than \p height rows; none if that cannot
/// be.
std::vector<std::size_t> columnsOf(const std::vector<ShortcutGroup>& groups, std::size_t count, std::size_t height)
{
    std::vector<std::size_t> columns{0};
    std::size_t filled = 0;
    for (const ShortcutGroup& group : groups) {
        if (columns.back() > 0 && filled + rowsOf(group) > height) {
            columns.push_back(0);
            filled = 0;
        }
        filled += rowsOf(group);
        ++columns.back();
    }
    return columns.size() <= count ? columns : std::vector<std::size_t>{};
}

/// The lowest columns that the groups fit in without being torn or reordered.
std::vector<std::size_t> balanced(const std::vector<ShortcutGroup>& groups)
{
    std::size_t total = 0, highest = 0;
    for (const ShortcutGroup& group : groups) {
        total += rowsOf(group);
        highest = std::max(highest, rowsOf(group));
    }
    const std::size_t count = total > mostInTwo ? 3 : 2;
    for (std::size_t height = highest;; ++height)
        if (auto columns = columnsOf(groups, count, height); !columns.empty())
            return columns;
}

}  // namespace

ShortcutsPage::ShortcutsPage(const QMenu& menu, QWidget* window)
    : QDialog(window), m_menu(menu), m_columns(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("shortcutsPage"));
    setWindowTitle(tr("Shortcuts"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_columns->setContentsMargins(margin, margin / 2, margin, margin);
    m_columns->setSizeConstraint(QLayout::SetFixedSize);
}

void ShortcutsPage::present()
{
    show();
    raise();
    activateWindow();
}

void ShortcutsPage::setGestures(const std::vector<Shortcut>& gestures)
{
    m_gestures = gestures;
}

QString ShortcutsPage::text() const
{
    QStringList lines;
    for (const ShortcutGroup& group : m_groups)
        for (const auto& [keys, what] : group.shortcuts)
            lines.append(tr("%1: %2").arg(keys, what));
    return lines.join(QLatin1Char('\n'));
}

void ShortcutsPage::showEvent(QShowEvent* event)
{
    if (!event->spontaneous())
        rebuild();
    QDialog::showEvent(event);
}

void ShortcutsPage::rebuild()
{
    m_groups = shortcutGroups(m_menu, parentWidget()->actions());
    if (!m_gestures.empty())
        m_groups.push_back({tr("Chart"), m_gestures});
    delete m_content;
    m_content = new QWidget(this);
    auto* const row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(columnGap);
    auto group = m_groups.cbegin();
    for (const std::size_t count : balanced(m_groups)) {
        auto* const column = new QGridLayout;
        column->setHorizontalSpacing(margin / 2);
        column->setVerticalSpacing(rowGap);
        row->addLayout(column);
        for (std::size_t i = 0; i < count; ++i)
            addGroup(*column, *group++);
        column->setRowStretch(column->rowCount(), 1);
    }
    m_columns->addWidget(m_content);
    m_content->show();
    setAccessibleDescription(text());
    adjustSize();
}

void ShortcutsPage::addGroup(QGridLayout& column, const ShortcutGroup& group)
{
    auto* const title = new QLabel(group.title.toUpper(), m_content);
    title->setProperty("role", QStringLiteral("section"));
    title->setAccessibleName(group.title);
    title->setContentsMargins(0, margin / 2, 0, 0);
    column.addWidget(title, column.rowCount(), 0, 1, 2);
    for (const auto& [keys, what] : group.shortcuts) {
        auto* const key = new QLabel(keys, m_content);
        key->setProperty("role", QStringLiteral("key"));
        auto* const text = new QLabel(what, m_content);
        text->setAccessibleName(tr("%1: %2").arg(keys, what));
        const int row = column.rowCount();
        column.addWidget(key, row, 0, Qt::AlignLeft);
        column.addWidget(text, row, 1);
    }
}

}  // namespace onecycle::ui
