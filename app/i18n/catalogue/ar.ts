import failure from '#app/i18n/catalogue/failure.ar.json' with { type: 'json' };
import checks from '#app/i18n/catalogue/checks.ar.json' with { type: 'json' };
import checksBilingual from '#app/i18n/catalogue/checks-bilingual.ar.json' with { type: 'json' };
import refused from '#app/i18n/catalogue/refused.ar.json' with { type: 'json' };
import main from '#app/i18n/catalogue/main.ar.json' with { type: 'json' };
import editor from '#app/i18n/catalogue/editor.ar.json' with { type: 'json' };
import ui from '#app/i18n/catalogue/ui.ar.json' with { type: 'json' };
import desk from '#app/i18n/catalogue/desk.ar.json' with { type: 'json' };
import home from '#app/i18n/catalogue/home.ar.json' with { type: 'json' };
import compare from '#app/i18n/catalogue/compare.ar.json' with { type: 'json' };
import settings from '#app/i18n/catalogue/settings.ar.json' with { type: 'json' };
import palette from '#app/i18n/catalogue/palette.ar.json' with { type: 'json' };
import reportScreen from '#app/i18n/catalogue/report-screen.ar.json' with { type: 'json' };
import mqm from '#app/i18n/catalogue/mqm.ar.json' with { type: 'json' };
import cli from '#app/i18n/catalogue/cli.ar.json' with { type: 'json' };
import report from '#app/i18n/catalogue/report.ar.json' with { type: 'json' };

export const catalogue = [failure, checks, checksBilingual, refused, main, editor, ui, desk, home, compare, settings, palette, reportScreen, mqm, cli, report] as const;
