// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_details.h"

#include "ui/presets/preset_picture.h"
#include "ui/presets/preset_preview.h"
#include "ui/presets/preset_row.h"
#include "ui/presets/preset_text.h"
#include "ui/text/translate.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr double nameText = 15;

/// \p url with places where it may break.
QString breakable(const QString& url)
{
    QString text = url.toHtmlEscaped();
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200B"));
}

}  // namespace

PresetDetails::PresetDetails(QWidget* parent) : QWidget(parent), m_preview(new PresetPreview(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    auto* const head = new QHBoxLayout;
    m_name = addText(this, "name", "");
    m_name->setFont(sansFont(nameText, QFont::DemiBold));
    m_tag = addText(this, "tag", "muted");
    m_tag->setWordWrap(false);
    head->addWidget(m_name, 1);
    head->addWidget(m_tag);
    column->addLayout(head);
    m_sentence = addText(this, "sentence", "");
    column->addWidget(m_sentence);
    column->addWidget(m_preview, 1);
    column->addWidget(m_texts = makeTexts());
    m_remark = addText(this, "remark", "");
    column->addWidget(m_remark);
    column->addWidget(makeButtons());
}

QLabel* PresetDetails::addText(QWidget* parent, const char* name, const char* role)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QStringLiteral("presets.") + QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* PresetDetails::makeTexts()
{
    auto* const texts = new QWidget(this);
    auto* const column = new QVBoxLayout(texts);
    column->setContentsMargins({});
    column->setSpacing(margin / 4);
    constexpr double valueText = 12;
    m_values = addText(texts, "values", "");
    m_values->setFont(monoFont(valueText));
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_length = addText(texts, "length", "muted");
    m_source = addText(texts, "source", "muted");
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setFocusPolicy(Qt::StrongFocus);
    m_source->setAccessibleName(tr("Source"));
    m_source->setToolTip(tr("Opens the source in the browser."));
    connect(m_source, &QLabel::linkActivated, this, [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
    for (QLabel* const label : {m_values, m_length, m_source})
        column->addWidget(label);
    return texts;
}

QWidget* PresetDetails::makeButtons()
{
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins({});
    const auto add = [&](const QString& text, const char* name, const QString& help) {
        auto* const button = new QPushButton(text, row);
        button->setObjectName(QStringLiteral("presets.") + QLatin1String(name));
        button->setToolTip(help);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    auto* const share = add(tr("Share"), "share", tr("Copies the preset as text or as a file, for somebody else."));
    auto* const menu = new QMenu(share);
    menu->setObjectName(QStringLiteral("presets.shareMenu"));
    m_copy = menu->addAction(tr("&Copy a share string"), this, &PresetDetails::copyRequested);
    m_saveCopy = menu->addAction(tr("&Save a copy…"), this, &PresetDetails::saveCopyRequested);
    m_folder = menu->addAction(tr("&Open the folder"), this, &PresetDetails::folderRequested);
    m_copy->setObjectName(QStringLiteral("presets.copy"));
    m_saveCopy->setObjectName(QStringLiteral("presets.saveCopy"));
    m_folder->setObjectName(QStringLiteral("presets.folder"));
    share->setMenu(menu);
    m_rename = add(tr("Rename…"), "rename", tr("Gives the preset another name or sentence."));
    m_remove = add(tr("Delete"), "remove", tr("Deletes the file of the preset; it can be put back."));
    line->addStretch();
    connect(m_rename, &QPushButton::clicked, this, &PresetDetails::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &PresetDetails::removeRequested);
    return row;
}

void PresetDetails::show(const PresetRow* row, const Snapshot& present, bool keepLength)
{
    setVisible(row);
    if (!row)
        return;
    const bool readable = row->isReadable();
    m_name->setText(row->title());
    m_tag->setText(row->tag());
    m_tag->setVisible(!row->tag().isEmpty());
    m_sentence->setText(readable ? fromUtf8(row->preset.sentence) : row->problem);
    m_preview->setVisible(readable);
    m_texts->setVisible(readable);
    QStringList remarks{row->remark};
    if (readable) {
        m_preview->show(presetOver(row->preset, present, keepLength));
        m_values->setText(presetValues(row->preset));
        m_values->setVisible(!m_values->text().isEmpty());
        m_length->setText(presetLength(row->preset));
        showSource(*row);
        remarks += whyNotApplied(row->preset);
    }
    remarks.removeAll(QString());
    m_remark->setText(remarks.join(QLatin1Char(' ')));
    m_remark->setVisible(!remarks.isEmpty());
    m_rename->setVisible(row->own && readable);
    m_remove->setVisible(row->own && readable);  // what this program did not write is not its to delete
    m_copy->setEnabled(readable && whyNotApplied(row->preset).isEmpty());
    m_saveCopy->setEnabled(readable);
    m_folder->setEnabled(!row->path.isEmpty());
}

void PresetDetails::showSource(const PresetRow& row)
{
    const QString url = fromUtf8(row.preset.source.url);
    const QString text = fromUtf8(row.preset.source.text).toHtmlEscaped();
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), breakable(url));
    m_source->setText(url.isEmpty() ? text : QStringLiteral("%1<br>%2").arg(text, link));
    m_source->setVisible(!url.isEmpty() || !text.isEmpty());
}

}  // namespace onecycle::ui
