// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_page.h"

#include "core/parameters/parameters.h"
#include "ui/controls/field_frame.h"
#include "ui/controls/section_heading.h"
#include "ui/controls/text_button.h"
#include "ui/forms/field_line.h"
#include "ui/forms/field_row.h"
#include "ui/forms/group_panel.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int pageMargin = 10;  // with the margins of the rows 16
constexpr int densePageMargin = 5;
constexpr int rowMargin = 6;
constexpr int sectionGap = 8;
constexpr int denseSectionGap = 2;

std::vector<const Parameter*> parametersOf(Section section)
{
    std::vector<const Parameter*> rows;
    for (const Parameter& parameter : parameters())
        if (parameter.section == section)
            rows.push_back(&parameter);
    return rows;
}

}  // namespace

FormPage::FormPage(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_groups(new GroupPanel(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    m_column->setSpacing(0);
    m_column->addWidget(m_groups);
    for (const Section section : {Section::Length, Section::LearningRate, Section::Shape, Section::Momentum})
        addSection(section);
    m_column->addStretch();
    setDensity(false);
}

void FormPage::addSection(Section section)
{
    QHBoxLayout* const heading = addHeading(section);
    if (m_headings.size() == 1)
        heading->addWidget(makeAddLink());  // beside the optimiser, whose groups they are
    const auto rows = parametersOf(section);
    const auto shapes = rowShapes(rows);
    FieldLine* line = nullptr;
    bool hasRoom = false;  // the line has room for a second half row
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!hasRoom) {
            line = new FieldLine(this);
            m_column->addWidget(line);
        }
        auto* const row = new FieldRow(*rows[i], shapes[i], line);
        m_rows.push_back(row);
        line->addRow(row);
        hasRoom = shapes[i] == RowShape::Half && !hasRoom;
    }
}

QHBoxLayout* FormPage::addHeading(Section section)
{
    auto* const heading = new QHBoxLayout;
    heading->addWidget(new SectionHeading(translated(sectionTitle(section)), this));
    heading->addStretch();
    m_headings.push_back(heading);
    m_column->addLayout(heading);
    return heading;
}

QAbstractButton* FormPage::makeAddLink()
{
    m_addLink = new TextButton(TextButton::Look::Link, this);
    m_addLink->setText(tr("Add a parameter group"));
    m_addLink->setObjectName(QStringLiteral("groups.first"));
    m_addLink->setAccessibleName(m_addLink->text());
    m_addLink->setToolTip(tr("Gives parts of the model their own max_lr and momenta."));
    connect(m_addLink, &QAbstractButton::clicked, m_groups, &GroupPanel::addGroup);
    return m_addLink;
}

void FormPage::restrictTo(const std::optional<LessonRules>& rules)
{
    std::vector<bool> sectionOpen(m_headings.size(), false);
    for (FieldRow* const row : m_rows)
        row->parentWidget()->hide();
    for (FieldRow* const row : m_rows) {
        const bool open = !rules || (!rules->handlesOnly && rules->allows(row->parameter().key));
        row->setVisible(open);
        if (!open)
            continue;
        row->parentWidget()->show();
        sectionOpen[static_cast<std::size_t>(row->parameter().section)] = true;
    }
    for (std::size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->itemAt(0)->widget()->setVisible(sectionOpen[i]);
}

bool FormPage::hasFields() const
{
    return std::ranges::any_of(m_rows, [](const FieldRow* row) { return !row->isHidden(); });
}

void FormPage::setDensity(bool dense)
{
    if (m_dense == dense)
        return;
    m_dense = dense;
    setDense(this, dense);
    for (FieldRow* const row : m_rows)
        row->setDensity(dense);
    for (std::size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setContentsMargins(rowMargin, i == 0 ? 0 : dense ? denseSectionGap : sectionGap, rowMargin, 0);
    fitMargins();
}

void FormPage::makeRoomForBar(int width)
{
    m_barWidth = width;
    fitMargins();
}

void FormPage::fitMargins()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int atBar = std::max(0, pageMargin - m_barWidth);
    const int vertical = m_dense.value_or(false) ? densePageMargin : pageMargin;
    m_column->setContentsMargins(rightToLeft ? atBar : pageMargin, vertical, rightToLeft ? pageMargin : atBar,
                                 vertical);
}

}  // namespace onecycle::ui
