// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/controls/switch_button.h"
#include "ui/export/export_files.h"
#include "ui/export/file_part.h"
#include "ui/export/look_part.h"
#include "ui/export/picture_drag.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_preview.h"
#include "ui/export/picture_styles.h"
#include "ui/export/print_picture.h"
#include "ui/export/size_part.h"
#include "ui/export/style_part.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int formWidth = 336;
constexpr int margin = 16;

}  // namespace

ExportDialog::ExportDialog(const Snapshot& snapshot, const QString& path, PictureWriter write, QWidget* parent)
    : QDialog(parent),
      m_snapshot(snapshot),
      m_path(path),
      m_write(std::move(write)),
      m_settings(picture_styles::last()),
      m_preview(new PicturePreview(this)),
      m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the picture"));
    constexpr QSize wanted(1180, 720);
    constexpr double most = 0.92;  // of the screen
    resize(wanted.boundedTo(screen()->availableSize() * most));
    QWidget* const form = makeForm();  // before the stage, in the order of the Tab key
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeStage(), 1);
    row->addWidget(form);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    const ViewState& view = snapshot.view;
    m_look->follow(!view.hideMomentum, view.logLr, view.zoomSteps || view.zoomLr || view.zoomMomentum);
    new PictureDrag(*m_preview, [this]() -> std::unique_ptr<QMimeData> {
        return m_preview->picture() ? draggedPicture(*m_preview->picture()) : nullptr;
    });
    refresh();
    m_export->setFocus();
}

QWidget* ExportDialog::makeStage()
{
    auto* const stage = new QWidget(this);
    auto* const column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    auto* const grey = new SwitchButton(stage);
    auto* const label = new QLabel(tr("Greyscale preview"), stage);
    grey->setObjectName(QStringLiteral("export.greyscale"));
    grey->setAccessibleName(label->text());
    grey->setToolTip(tr("Shows the picture as a printer without colours would; the files keep their colours."));
    label->setBuddy(grey);
    connect(grey, &QAbstractButton::toggled, m_preview, &PicturePreview::setGreyscale);
    line->addStretch();
    line->addWidget(grey);
    line->addSpacing(8);
    line->addWidget(label);
    line->addStretch();
    column->addLayout(line);
    return stage;
}

QWidget* ExportDialog::makeForm()
{
    auto* const page = new QWidget;
    page->setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 8, margin, margin);
    column->setSpacing(margin);
    addPart(new StylePart(page));
    addPart(new FilePart(page));
    addPart(new SizePart(page));
    addPart(m_look = new LookPart(page));
    for (ExportPart* const part : m_parts)
        column->addWidget(part);
    column->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("exportForm"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(formWidth);
    scroll->setBackgroundRole(QPalette::AlternateBase);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

QWidget* ExportDialog::makeButtons()
{
    auto* const bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("exportBar"));
    auto* const line = new QHBoxLayout(bar);
    line->setContentsMargins(margin, 10, margin, 10);
    const auto add = [&](const QString& text, const char* key, const QString& help, auto slot) {
        auto* const button = new QPushButton(text, bar);
        button->setObjectName(QStringLiteral("export.") + QLatin1String(key));
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_remark->setObjectName(QStringLiteral("export.remark"));
    m_remark->setWordWrap(true);
    m_others = {add(tr("&Copy"), "copy", tr("Copies the picture to the clipboard."), &ExportDialog::copy),
                add(tr("Copy the &alternative text"), "copyWords",
                    tr("Copies what the picture shows in words, for a caption or for who cannot see it."),
                    &ExportDialog::copyWords),
                add(tr("&Print…"), "print",
                    tr("Prints the picture at its size on paper, or as large as the page allows."),
                    &ExportDialog::print)};
    line->addWidget(m_remark, 1);
    for (QPushButton* const button : m_others)
        line->addWidget(button);
    auto* const close = add(tr("Close"), "close", tr("Closes this dialog; the choices are kept."), &QDialog::reject);
    m_export = add(tr("&Export…"), "export", tr("Writes the files that are chosen."), &ExportDialog::exportFiles);
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->setDefault(true);
    line->addWidget(close);
    line->addWidget(m_export);
    return bar;
}

void ExportDialog::addPart(ExportPart* part)
{
    m_parts.push_back(part);
    connect(part, &ExportPart::proposed, this, &ExportDialog::take);
    connect(part, &ExportPart::complained, this, [this](const QString& sentence) {
        m_complaint = sentence;
        refresh();
    });
}

void ExportDialog::take(const PictureSettings& settings)
{
    m_settings = settings;
    picture_styles::setLast(m_settings);
    refresh();
}

void ExportDialog::setTitleText(const QString& title)
{
    m_settings.titleText = title;
    refresh();
}

void ExportDialog::setFinish(PictureFinish finish)
{
    m_finish = std::move(finish);
    refresh();
}

void ExportDialog::refresh()
{
    for (ExportPart* const part : m_parts)
        part->display(m_settings);
    auto picture = m_complaint.isEmpty() ? makePicture(m_snapshot, m_settings) : Unexpected(m_complaint);
    if (picture) {
        Picture finished = *picture;
        if (m_finish)
            m_finish(finished);
        m_preview->show(finished);
    }
    if (!picture)
        m_preview->complain(picture.error());
    m_remark->setText(picture && m_settings.formats.isEmpty() ? tr("No file is chosen: switch on PNG, SVG or PDF.")
                                                              : QString());
    m_export->setEnabled(picture && !m_settings.formats.isEmpty());
    for (QPushButton* const button : m_others)
        button->setEnabled(picture.has_value());
}

void ExportDialog::copy()
{
    m_remark->setText(copyPicture(*m_preview->picture()) ? tr("The picture is in the clipboard.")
                                                         : tr("There is not enough memory for so large a picture."));
}

void ExportDialog::copyWords()
{
    QGuiApplication::clipboard()->setText(m_preview->picture()->description);
    m_remark->setText(tr("The alternative text is in the clipboard."));
}

void ExportDialog::print()
{
    m_remark->setText(printWithDialog(*m_preview->picture(), this));
}

void ExportDialog::exportFiles()
{
    const auto outcome = writePictures(*m_preview->picture(), m_settings.formats, m_path, m_write, *this);
    m_remark->setText(outcome.failure);
    if (outcome.paths.isEmpty())
        return;
    Q_EMIT exported(outcome.paths);
    accept();
}

}  // namespace onecycle::ui
