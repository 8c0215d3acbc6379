// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_view.h"

#include "core/document/attention.h"
#include "ui/explain/equation_lines.h"
#include "ui/explain/number_looks.h"
#include "ui/explain/number_tag.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace onecycle::ui {
namespace {

constexpr int edge = 3;  // around the formula, for what is lit
constexpr int comfortable = 304;
constexpr int narrowest = 160;

bool isReachable(const NumberSource& source)
{
    return !source.parameter.empty() || !source.edits.empty();
}

}  // namespace

FormulaView::FormulaView(const QString& name, const QString& title, QWidget* parent) : QWidget(parent), m_name(name)
{
    setObjectName(name);
    setAccessibleName(title);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::present(const Equation& equation, const Snapshot& snapshot, std::size_t group)
{
    m_config = snapshot.scheduleConfig;
    m_rules = snapshot.rules;
    m_buildable = snapshot.buildable;
    m_equation = equation;
    m_measured = {};
    m_group = group;
    setAccessibleDescription(fromUtf8(equationText(equation)));
    arrange();
}

int FormulaView::heightForWidth(int width) const
{
    if (m_measured.width() != width)
        m_measured = {width,
                      static_cast<int>(std::ceil(equationLines(m_equation, width - 2 * edge).height())) + 2 * edge};
    return m_measured.height();
}

QSize FormulaView::sizeHint() const
{
    return {comfortable, heightForWidth(comfortable)};
}

QSize FormulaView::minimumSizeHint() const
{
    return {narrowest, heightForWidth(std::max(narrowest, width()))};
}

void FormulaView::resizeEvent(QResizeEvent*)
{
    arrange();
}

NumberTag& FormulaView::tagAt(std::size_t index)
{
    while (m_tags.size() <= index) {
        auto* const tag = new NumberTag(this);
        connect(tag, &NumberTag::proposed, this, &FormulaView::proposed);
        connect(tag, &NumberTag::gestureEnded, this, &FormulaView::gestureEnded);
        connect(tag, &NumberTag::stepAsked, this, &FormulaView::stepAsked);
        connect(tag, &NumberTag::typingAsked, this, [this, tag] { type(*tag); });
        connect(tag, &NumberTag::looksChanged, this, qOverload<>(&QWidget::update));
        connect(tag, &NumberTag::pointed, this, [this, tag](bool on) { Q_EMIT pointed(tag->number().source, on); });
        m_tags.push_back(tag);
    }
    return *m_tags[index];
}

void FormulaView::arrange()
{
    m_box = equationLines(m_equation, width() - 2 * edge);
    std::map<QString, int> known;
    for (std::size_t i = 0; i < m_box.marks.size(); ++i) {
        const FormulaBox::Mark& mark = m_box.marks[i];
        const NumberSource& source = mark.formula.source;
        const bool number = mark.formula.kind == Formula::Kind::Number;
        const bool editable = number && m_buildable && canEdit(source, m_rules);
        NumberTag& tag = tagAt(i);
        const QString key = fromUtf8(source.edits.empty() ? source.parameter : source.edits);
        const QString name = number ? key : QStringLiteral("symbol.") + key;
        const int count = ++known[name];
        tag.setObjectName(m_name + QLatin1Char('.') + name +
                          (count > 1 ? QStringLiteral(".%1").arg(count) : QString()));
        tag.present(mark.formula, m_config, m_group, editable);
        tag.setGeometry(mark.rect.translated(edge, edge).adjusted(-1, -1, 1, 1).toAlignedRect());
        tag.setVisible(isReachable(source));
        if (i > 0)
            setTabOrder(m_tags[i - 1], &tag);
    }
    for (std::size_t i = m_box.marks.size(); i < m_tags.size(); ++i)
        m_tags[i]->hide();
    placeField();
    updateGeometry();
    update();
}

void FormulaView::attend(const Attention& attention)
{
    for (NumberTag* const tag : m_tags) {
        const NumberSource& source = tag->number().source;
        const bool parameter = !source.parameter.empty() && source.parameter == attention.parameter;
        const bool handle = source.handle && source.handle == attention.handle && attention.parameter.empty();
        tag->setLit(parameter || handle);
    }
}

void FormulaView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    for (const NumberTag* const tag : m_tags)
        if (tag->isVisible())
            paintLight(painter, *tag, theme);
    drawFormula(painter, m_box, {edge, edge}, theme);
    for (const NumberTag* const tag : m_tags)
        if (tag->isVisible() && tag->isEditable())
            paintUnderline(painter, *tag, theme);
}

}  // namespace onecycle::ui
