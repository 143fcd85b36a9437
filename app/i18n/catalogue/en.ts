import failure from '#app/i18n/catalogue/failure.en.json' with { type: 'json' };
import checks from '#app/i18n/catalogue/checks.en.json' with { type: 'json' };
import checksBilingual from '#app/i18n/catalogue/checks-bilingual.en.json' with { type: 'json' };
import refused from '#app/i18n/catalogue/refused.en.json' with { type: 'json' };
import main from '#app/i18n/catalogue/main.en.json' with { type: 'json' };
import editor from '#app/i18n/catalogue/editor.en.json' with { type: 'json' };
import ui from '#app/i18n/catalogue/ui.en.json' with { type: 'json' };
import desk from '#app/i18n/catalogue/desk.en.json' with { type: 'json' };
import home from '#app/i18n/catalogue/home.en.json' with { type: 'json' };
import compare from '#app/i18n/catalogue/compare.en.json' with { type: 'json' };
import settings from '#app/i18n/catalogue/settings.en.json' with { type: 'json' };
import palette from '#app/i18n/catalogue/palette.en.json' with { type: 'json' };
import reportScreen from '#app/i18n/catalogue/report-screen.en.json' with { type: 'json' };
import mqm from '#app/i18n/catalogue/mqm.en.json' with { type: 'json' };
import cli from '#app/i18n/catalogue/cli.en.json' with { type: 'json' };
import report from '#app/i18n/catalogue/report.en.json' with { type: 'json' };

/** The interface's texts in English, by area: the shape that every other language has, but for its plural forms. */
export const catalogue = [failure, checks, checksBilingual, refused, main, editor, ui, desk, home, compare, settings, palette, reportScreen, mqm, cli, report] as const;
