import { quantities } from '#app/checks/quantities';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

describeCheck(quantities, [
  pair('dollars as euros', 'en>ru', '$5m', '5 млн евро', '5 млн евро'),
  pair('Canadian dollars as those of the US', 'en>de', 'C$5', '5 US-Dollar', '5 US-Dollar'),
  pair('pounds as euros', 'en>fr', '£300 million', '300 millions d’euros', '300 millions d’euros'),
  pair('yuan as dollars', 'zh>en', '500元', '$500', '$500'),
  pair('roubles as hryvnias', 'ru>uk', '500 рублей', '500 гривень', '500 гривень'),
  pair('kilometres as miles', 'fr>en', 'à 10 kilomètres', '10 miles away', '10 miles'),
  pair('days as weeks', 'de>en', 'nach 14 Tagen', 'after 14 weeks', '14 weeks'),
  pair('months as years', 'es>en', 'durante 18 meses', 'for 18 years', '18 years'),
  pair('degrees', 'pl>en', '35 °C', '35°F', '35°F'),

  pair('degrees as per cent', 'de>en', 'Es sind 30 Grad.', 'It is 30 percent.', '30 percent'),

  pair('degrees of any scale', 'de>en', 'Es sind 30 Grad Celsius.', 'It is 30 degrees.'),
  pair('$5m', 'en>ru', '$5m', '5 млн долларов'),
  pair('any dollar', 'en>de', '$5 million', '5 Millionen US-Dollar'),
  pair('given in both', 'en>ru', '10 miles (16 km)', '16 км (10 миль)'),
  pair('Czech crowns', 'cs>en', '2 000 Kč', '2,000 CZK'),
  pair('¥', 'zh>en', '500元', '¥500'),
  pair('converted', 'en>fr', '10 miles', '16 kilomètres'),
  pair('a unit that is not named', 'en>de', 'the 5 km race', 'der Lauf über 5'),
  pair('per cent', 'en>fr', '5 percent', '5 %'),
  pair('hours in Korean', 'ko>en', '24시간', '24 hours'),
  pair('years in Arabic', 'ar>en', '15 عامًا', '15 years'),
]);
