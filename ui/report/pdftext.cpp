// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdftext.h"

#include <map>

#include <QRawFont>

#include "ui/theme/theme.h"

namespace reckoner::ui {

namespace {

constexpr ushort kFirstRadical = 0x2E80;
constexpr ushort kLastRadical = 0x2FDF;
constexpr ushort kFirstIdeograph = 0x4E00;
constexpr ushort kLastIdeograph = 0x9FFF;

std::map<quint32, ushort> charactersByGlyph(const QRawFont &font)
{
    QString all;
    for (ushort code = kFirstIdeograph; code <= kLastIdeograph; ++code)
        all += QChar(code);
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    std::map<quint32, ushort> out;
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        out.emplace(glyphs[i], all[i].unicode());
    return out;
}

/// The characters that share a glyph with a radical, in the face that shows Chinese.
std::map<ushort, ushort> charactersOfRadicals()
{
    std::map<ushort, ushort> out;
    for (ushort code = kFirstRadical; code <= kLastRadical; ++code) {
        const QString usual = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        if (usual.size() == 1 && usual[0].unicode() != code)
            out[code] = usual[0].unicode();
    }
    const QRawFont font =
        QRawFont::fromFont(Theme::light().font(TextRole::body), QFontDatabase::SimplifiedChinese);
    if (!font.isValid() || !font.supportsCharacter(QChar(kFirstIdeograph)))
        return out;
    const std::map<quint32, ushort> characters = charactersByGlyph(font);
    for (ushort code = kFirstRadical; code <= kLastRadical; ++code) {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(code)));
        const auto same =
            glyphs.isEmpty() || glyphs[0] == 0 ? characters.end() : characters.find(glyphs[0]);
        if (same != characters.end())
            out[code] = same->second;
    }
    return out;
}

} // namespace

void repairText(QByteArray &pdf)
{
    static const std::map<ushort, ushort> characters = [] {
        std::map<ushort, ushort> out = charactersOfRadicals();
        out[u'\t'] = u' ';
        return out;
    }();
    constexpr qsizetype kToken = 4; ///< digits of "<2F70>"
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0;
         from = pdf.indexOf("beginbfrange", from + 1)) {
        const qsizetype to = pdf.indexOf("endbfrange", from);
        bool list = false; // only there do tokens stand for characters
        for (qsizetype at = from; at < to; ++at) {
            if (pdf[at] == '[' || pdf[at] == ']')
                list = pdf[at] == '[';
            if (!list || pdf[at] != '<')
                continue;
            const ushort code = pdf.mid(at + 1, kToken).toUShort(nullptr, 16);
            if (const auto found = characters.find(code); found != characters.end())
                pdf.replace(
                    at + 1, kToken,
                    QByteArray::number(found->second, 16).toUpper().rightJustified(kToken, '0'));
        }
    }
}

} // namespace reckoner::ui
