// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guide.h"
#include "core/guide/guide_markup.h"
#include "core/parameters/parameters.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace onecycle;

namespace {

/// The keys that \p page leads to.
std::set<std::string> linksOf(const GuidePage& page)
{
    std::set<std::string> keys;
    for (const GuideText& text : page.texts)
        for (const GuideRun& run : runsOf(text.text.view()))
            if (!run.link.empty())
                keys.insert(run.link);
    return keys;
}

QString name(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool has(const GuidePage& page, GuideTopic topic)
{
    return std::ranges::any_of(page.texts, [topic](const GuideText& text) { return text.topic == topic; });
}

}  // namespace

/// The guide is whole: no parameter without a page, no link that leads nowhere, no word that nothing leads to. What the
/// pages say about PyTorch is checked on PyTorch by tests/oracle/guide_claims.py.
class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void parameterPages_data()
    {
        QTest::addColumn<QString>("key");
        for (const Parameter& parameter : parameters())
            QTest::newRow(std::string(parameter.key).c_str()) << name(parameter.key);
    }

    void parameterPages()
    {
        QFETCH(const QString, key);
        const GuidePage* const page = findGuidePage(key.toStdString());
        QVERIFY(page && page->kind == GuideKind::Parameter);
        const Parameter& row = *findParameter(page->key);
        QCOMPARE(name(page->title.view()), name(row.label.view()));
        for (const GuideTopic topic : {GuideTopic::Meaning, GuideTopic::Curve, GuideTopic::Mistake, GuideTopic::Edge})
            QVERIFY2(has(*page, topic), topicTitle(topic).source);
        QVERIFY2(row.source.empty() || has(*page, GuideTopic::Usual), "the usual range that the form shows");
        QVERIFY(!page->sources.empty());
    }

    void pages_data()
    {
        QTest::addColumn<QString>("key");
        for (const GuidePage& page : guidePages())
            QTest::newRow(std::string(page.key).c_str()) << name(page.key);
    }

    void pages()
    {
        QFETCH(const QString, key);
        const GuidePage& page = *findGuidePage(key.toStdString());
        QCOMPARE(std::ranges::count(guidePages(), page.key, &GuidePage::key), 1);
        QVERIFY(!page.title.empty() && !page.texts.empty());
        QVERIFY2(std::ranges::is_sorted(page.texts, {}, &GuideText::topic), "the paragraphs stand in their order");
        for (const std::string& link : linksOf(page)) {
            QVERIFY2(findGuidePage(link), link.c_str());
            QVERIFY2(link != page.key, "a page that leads to itself");
        }
        for (const GuideText& text : page.texts) {
            const QString plain = QString::fromStdString(plainText(text.text.view()));
            QVERIFY2(!plain.contains("[[") && !plain.contains("]]") && !plain.contains('`'), text.text.source);
            QVERIFY2(plain.endsWith('.') && !plain.contains('!'), text.text.source);
        }
        for (const GuideSource& source : page.sources)
            QVERIFY(!source.title.empty() && source.url.starts_with("https://"));
    }

    void everyWordIsLinked()
    {
        std::set<std::string> linked;
        for (const GuidePage& page : guidePages())
            linked.merge(linksOf(page));
        for (const GuidePage& page : guidePages())
            if (page.kind == GuideKind::Word)
                QVERIFY2(linked.contains(std::string(page.key)), std::string(page.key).c_str());
    }

    void order()
    {
        QVERIFY(std::ranges::is_sorted(guidePages(), {}, [](const GuidePage& page) {
            return page.kind == GuideKind::Parameter ? 0 : page.kind == GuideKind::Part ? 1 : 2;
        }));
        for (std::size_t i = 0; i < parameters().size(); ++i)
            QCOMPARE(name(guidePages()[i].key), name(parameters()[i].key));
    }

    void nothing()
    {
        QVERIFY(!findGuidePage(""));
        QVERIFY(!findGuidePage("learning rate"));
    }

    void markup_data()
    {
        using Runs = std::vector<GuideRun>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Runs>("runs");
        QTest::newRow("plain") << "A rate." << Runs{{"A rate.", "", false}};
        QTest::newRow("link") << "the [[peak]]."
                              << Runs{{"the ", "", false}, {"peak", "peak", false}, {".", "", false}};
        QTest::newRow("link of two words")
            << "[[one past the end]]" << Runs{{"one past the end", "one-past-the-end", false}};
        QTest::newRow("link with a text") << "[[steps|step]]" << Runs{{"steps", "step", false}};
        QTest::newRow("code") << "give `epochs=0` now"
                              << Runs{{"give ", "", false}, {"epochs=0", "", true}, {" now", "", false}};
        QTest::newRow("brackets within code") << "`[[1]]`" << Runs{{"[[1]]", "", true}};
        QTest::newRow("an open link is text") << "a [[b" << Runs{{"a [[b", "", false}};
        QTest::newRow("an open accent is text") << "a `b" << Runs{{"a `b", "", false}};
        QTest::newRow("one bracket is text") << "a [b] c" << Runs{{"a [b] c", "", false}};
        QTest::newRow("nothing") << "" << Runs{};
    }

    void markup()
    {
        QFETCH(const QString, text);
        QFETCH(const std::vector<GuideRun>, runs);
        QVERIFY(runsOf(text.toStdString()) == runs);
    }
};

QTEST_APPLESS_MAIN(GuideTest)

#include "tst_guide.moc"
