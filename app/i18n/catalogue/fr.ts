import failure from '#app/i18n/catalogue/failure.fr.json' with { type: 'json' };
import checks from '#app/i18n/catalogue/checks.fr.json' with { type: 'json' };
import checksBilingual from '#app/i18n/catalogue/checks-bilingual.fr.json' with { type: 'json' };
import refused from '#app/i18n/catalogue/refused.fr.json' with { type: 'json' };
import main from '#app/i18n/catalogue/main.fr.json' with { type: 'json' };
import editor from '#app/i18n/catalogue/editor.fr.json' with { type: 'json' };
import ui from '#app/i18n/catalogue/ui.fr.json' with { type: 'json' };
import desk from '#app/i18n/catalogue/desk.fr.json' with { type: 'json' };
import home from '#app/i18n/catalogue/home.fr.json' with { type: 'json' };
import compare from '#app/i18n/catalogue/compare.fr.json' with { type: 'json' };
import settings from '#app/i18n/catalogue/settings.fr.json' with { type: 'json' };
import palette from '#app/i18n/catalogue/palette.fr.json' with { type: 'json' };
import reportScreen from '#app/i18n/catalogue/report-screen.fr.json' with { type: 'json' };
import mqm from '#app/i18n/catalogue/mqm.fr.json' with { type: 'json' };
import cli from '#app/i18n/catalogue/cli.fr.json' with { type: 'json' };
import report from '#app/i18n/catalogue/report.fr.json' with { type: 'json' };

export const catalogue = [failure, checks, checksBilingual, refused, main, editor, ui, desk, home, compare, settings, palette, reportScreen, mqm, cli, report] as const;
