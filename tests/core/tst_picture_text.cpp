// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace onecycle;

namespace {

const QString latinName = QStringLiteral("größer & <kleiner>");
const QString wideName = QStringLiteral("学习率 η₀ \U0001F4C8 & <kleiner>");

QByteArray picture(const char* name)
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/data/pictures/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ReadDocument, ReadError> read(const QByteArray& bytes)
{
    return readDocument({bytes.constData(), std::size_t(bytes.size())});
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The CRC of a PNG chunk, bit by bit (PNG specification, annex D).
QByteArray crc(const QByteArray& data)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : data) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
    }
    return bigEndian(~value);
}

QByteArray chunk(const QByteArray& kind, const QByteArray& data)
{
    return bigEndian(quint32(data.size())) + kind + data + crc(kind + data);
}

/// The chunks of a PNG before \p chunks, and these.
QByteArray png(const QByteArray& chunks)
{
    return picture("without.png").left(33) + chunks;
}

/// A zlib stream (RFC 1950, 1951) of 1 + 258 * \p matches zero bytes, made without having these anywhere.
QByteArray packedZeros(quint32 matches)
{
    QByteArray bytes("\x78\x9C", 2);
    unsigned byte = 0;
    int used = 0;
    const auto put = [&](const char* bits) {
        for (; *bits; ++bits) {
            byte |= (*bits == '1' ? 1U : 0U) << unsigned(used);
            if (++used == 8) {
                bytes += char(byte);
                byte = 0;
                used = 0;
            }
        }
    };
    put("11000110000");  // the last block, with the fixed codes; a zero
    for (quint32 i = 0; i < matches; ++i)
        put("1100010100000");  // 258 times what was one byte before
    put("000000000000000");    // the end of the block, and of its last byte
    return bytes + bigEndian(((1 + 258 * matches) % 65521U) << 16U | 1U);
}

/// A gigabyte, in 6.3 MB.
const QByteArray& gigabyte()
{
    static const QByteArray packed = packedZeros(3'900'000);
    return packed;
}

QByteArray svg(const QByteArray& content)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="urn:onecycle:1#">)" + content + "</svg>";
}

QByteArray document(double maxLr)
{
    return R"(<o:document xmlns:o="urn:onecycle:1#">{"max_lr": )" + QByteArray::number(maxLr) + "}</o:document>";
}

QByteArray packet(const QByteArray& content)
{
    return "<?xpacket begin=''?>" + content + "<?xpacket end='w'?>\n";
}

QByteArray repeated(const char* text, int count)
{
    return QByteArray(text).repeated(count);
}

QByteArray billionLaughs()
{
    QByteArray entities = "<!ENTITY a0 \"lol\">";
    for (int level = 1; level < 10; ++level)
        entities += "<!ENTITY a" + QByteArray::number(level) + " \"" +
                    repeated(("&a" + QByteArray::number(level - 1) + ";").constData(), 10) + "\">";
    return "<?xml version='1.0'?><!DOCTYPE svg [" + entities + "]>" + svg("<o:document>&a9;</o:document>");
}

}  // namespace

/// Pictures that other programs have written (tests/oracle/make_pictures.py), and pictures that mean harm.
class PictureTextTest : public QObject {
    Q_OBJECT

private slots:
    void carries_data();
    void carries();
    void carriesNone_data();
    void carriesNone();
    void isNoPicture_data();
    void isNoPicture();
    void firstOrLast_data();
    void firstOrLast();
    void hostile_data();
    void hostile();
    void truncated_data();
    void truncated();
};

void PictureTextTest::carries_data()
{
    QTest::addColumn<QString>("name");
    for (const char* const file :
         {"text.png", "ztxt.png", "after_the_pixels.png", "after_other_texts.png", "two.png", "latin1.svg"})
        QTest::newRow(file) << latinName;
    for (const char* const file : {"itxt.png", "itxt_packed.png", "exiftool.png", "plain.svg", "cdata.svg", "ascii.svg",
                                   "other_prefixes.svg", "default_namespace.svg", "element.pdf", "attribute.pdf",
                                   "exiftool.pdf", "exiftool_shorthand.pdf", "qpdf_linearised.pdf"})
        QTest::newRow(file) << wideName;
}

void PictureTextTest::carries()
{
    QFETCH(QString, name);
    const auto document = read(picture(QTest::currentDataTag()));
    QVERIFY2(document, document ? "" : document.error().message.c_str());
    QCOMPARE(QString::fromStdString(document->value.activeEntry().name), name);
    QCOMPARE(document->value.config().maxLr->at(0), 0.125);
    QVERIFY2(!document->isDocument, "saving must not go to the picture");
}

void PictureTextTest::carriesNone_data()
{
    QTest::addColumn<QString>("says");
    for (const char* const file : {"without.png", "without_text.png"})
        QTest::newRow(file) << "This PNG picture carries no schedule";
    for (const char* const file : {"without.svg", "foreign_document.svg"})
        QTest::newRow(file) << "This SVG picture carries no schedule";
    for (const char* const file : {"without.pdf", "without_metadata.pdf"})
        QTest::newRow(file) << "This PDF picture carries no schedule";
    QTest::newRow("wrong_crc.png") << "The PNG picture is damaged, no schedule can be read from it: tEXt: CRC error.";
}

void PictureTextTest::carriesNone()
{
    QFETCH(QString, says);
    const auto document = read(picture(QTest::currentDataTag()));
    QVERIFY(!document);
    QVERIFY2(QString::fromStdString(document.error().message).startsWith(says), document.error().message.c_str());
}

void PictureTextTest::isNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a document that names PDF") << QByteArray(R"({"max_lr": 1, "name": "%PDF-1.4"})");
    QTest::newRow("a header of PDF far down") << QByteArray(1024, ' ') + "\n%PDF-1.4";
    QTest::newRow("HTML") << QByteArray("<html><svg/></html>");
    QTest::newRow("an element that begins like svg") << QByteArray("<svgs/>");
    QTest::newRow("a comment about svg") << QByteArray("<!-- <svg> -->");
    QTest::newRow("an unclosed comment") << QByteArray("<!-- <svg>");
    QTest::newRow("an unclosed document type") << QByteArray("<!DOCTYPE svg [ <svg>");
    QTest::newRow("half a signature") << QByteArray("\x89PN");
}

void PictureTextTest::isNoPicture()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!pictureText({bytes.constData(), std::size_t(bytes.size())}));
}

void PictureTextTest::firstOrLast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("maxLr");
    const QByteArray pdf = "%PDF-1.4\n";
    QTest::newRow("SVG, prefix declared again for another")
        << svg(R"(<a xmlns:o="urn:another"><o:document>{}</o:document></a><o:document>{"max_lr": 2}</o:document>)")
        << 2.0;
    QTest::newRow("SVG, byte order mark and a prefix")
        << "\xEF\xBB\xBF <?xml version='1.0'?><!DOCTYPE s:svg [<!ENTITY a 'b'>]>\n<s:svg xmlns:s='x'>" + document(2) +
               "</s:svg>"
        << 2.0;
    QTest::newRow("SVG, an attribute without a prefix is not ours")
        << svg(R"(<m xmlns="urn:onecycle:1#" document="{}"><document>{"max_lr": 2}</document></m>)") << 2.0;
    QTest::newRow("PDF, changed since") << pdf + packet(document(1)) + packet(document(2)) << 2.0;
    QTest::newRow("PDF, another packet after it") << pdf + packet(document(2)) + packet("<x/>") << 2.0;
    QTest::newRow("PDF, a damaged packet after it")
        << pdf + packet(document(2)) + packet("<x a='urn:onecycle:1#'") << 2.0;
    QTest::newRow("PDF, a damaged packet before it")
        << pdf + packet("<x a='urn:onecycle:1#'") + packet(document(2)) << 2.0;
    QTest::newRow("PDF, garbage before the header") << "garbage\n" + pdf + packet(document(2)) << 2.0;
}

void PictureTextTest::firstOrLast()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, maxLr);
    const auto document = read(bytes);
    QVERIFY2(document, document ? "" : document.error().message.c_str());
    QCOMPARE(document->value.config().maxLr->at(0), maxLr);
}

void PictureTextTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray bomb = chunk("zTXt", QByteArray("onecycle\0\0", 10) + gigabyte());
    QTest::newRow("PNG, text of a gigabyte") << png(bomb) << "is damaged";
    QTest::newRow("PNG, nine texts of a gigabyte") << png(bomb.repeated(9)) << "is damaged";
    QTest::newRow("PNG, pixels of gigabytes")
        << png(chunk("IDAT", gigabyte()).repeated(9) + chunk("IEND", {})) << "carries no schedule";
    QTest::newRow("PNG, a profile of a gigabyte")
        << png(chunk("iCCP", QByteArray("p\0\0", 3) + gigabyte()) + chunk("IDAT", {}) + chunk("IEND", {}))
        << "carries no schedule";
    QTest::newRow("PNG, a million texts")
        << png(chunk("tEXt", QByteArray("a\0b", 3)).repeated(1'000'000)) << "is damaged";
    QTest::newRow("PNG, a chunk of 2 GiB") << png(QByteArray("\x7F\xFF\xFF\xFFtEXtonecycle", 16)) << "is damaged";
    QTest::newRow("PNG, a chunk that cannot be") << png("\xFF\xFF\xFF\xFFtEXtonecycle") << "is damaged";
    QTest::newRow("PNG, changed by a transfer as text") << QByteArray("\x89PNG\n\x1a\n rest") << "is damaged";
    QTest::newRow("PNG, noise behind the signature")
        << QByteArray("\x89PNG\r\n\x1a\n") + repeated("\xAB\0\xCD", 1000) << "is damaged";
    QTest::newRow("PNG, text that is no document") << png(chunk("tEXt", QByteArray("onecycle\0prose", 14)))
                                                   << "The schedule in the picture cannot be read. This is";
    QTest::newRow("PNG, too large") << png(QByteArray(64 * 1024 * 1024, ' ')) << "larger than 64 MiB";
    QTest::newRow("SVG, a billion laughs") << billionLaughs() << "The schedule in the picture cannot be read.";
    QTest::newRow("SVG, elements deep within each other")
        << svg(repeated("<a>", 100'000) + document(1) + repeated("</a>", 100'000)) << "carries no schedule";
    QTest::newRow("SVG, elements without end") << svg(repeated("<o:document>", 400'000)) << "is damaged";
    QTest::newRow("SVG, many names that are like ours")
        << svg(repeated("<a ", 1) + repeated("b='' ", 200'000) + ">" + repeated("<p:document/>", 400'000) + "</a>")
        << "carries no schedule";
    QTest::newRow("SVG, a million elements") << svg(repeated("<a/>", 1'100'000)) << "more than a million";
    QTest::newRow("SVG, NUL in the text") << svg(QByteArray("<o:document>{}\0</o:document>", 28)) << "picture";
    QTest::newRow("SVG, NUL by its number") << svg("<o:document>&#0;{}</o:document>") << "carries no schedule";
    QTest::newRow("SVG, half a surrogate pair")
        << svg("<o:document>{\"a\": \"&#xD83D;\"}</o:document>") << "not valid UTF-8";
    QTest::newRow("SVG, a text in the text")
        << svg("<o:document>" + QString::fromLatin1(svg("")).toHtmlEscaped().toUtf8() + "</o:document>")
        << "This is neither";
    QTest::newRow("SVG, too large") << svg(QByteArray(64 * 1024 * 1024, ' ')) << "larger than 64 MiB";
    QTest::newRow("PDF, packets without end")
        << "%PDF-1.4\n" + repeated("<?xpacket begin='urn:onecycle:1#'", 1'000'000) << "carries no schedule";
    QTest::newRow("PDF, a million packets")
        << "%PDF-1.4\n" + packet("<a b='urn:onecycle:1#'").repeated(700'000) << "its metadata is wrong XML";
    QTest::newRow("PDF, noise") << "%PDF-1.4\n" + repeated("\xAB\0\xCD", 1000) << "carries no schedule";
}

void PictureTextTest::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto document = read(bytes);
    QVERIFY(!document);
    const QString message = QString::fromStdString(document.error().message);
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.size() < 400, "a sentence, not the file");
    QVERIFY2(timer.elapsed() < 10'000, "bounded time");
}

void PictureTextTest::truncated_data()
{
    QTest::addColumn<QByteArray>("behind");  // what need not be there any more
    QTest::newRow("text.png") << QByteArray("IDAT");
    QTest::newRow("itxt_packed.png") << QByteArray("IDAT");
    QTest::newRow("after_the_pixels.png") << QByteArray("IEND");
    QTest::newRow("plain.svg") << QByteArray("\n");
    QTest::newRow("element.pdf") << QByteArray("\"w\"?>");
}

/// Every cut gives a sentence, or the whole document where all of it is there.
void PictureTextTest::truncated()
{
    QFETCH(QByteArray, behind);
    const QByteArray whole = picture(QTest::currentDataTag());
    const auto expected = read(whole);
    QVERIFY(expected);
    const qsizetype complete = whole.lastIndexOf(behind);
    QVERIFY(complete > 0);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto document = read(whole.left(length));
        if (document)
            QCOMPARE(document->value, expected->value);
        else
            QVERIFY(length < complete && !document.error().message.empty());
    }
}

QTEST_APPLESS_MAIN(PictureTextTest)
#include "tst_picture_text.moc"
