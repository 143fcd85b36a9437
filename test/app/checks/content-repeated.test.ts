import { contentRepeated } from '#app/checks/content-repeated';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

describeCheck(contentRepeated, [
  pair('one noun for two', 'fr>en', 'Des pompiers secourent les habitants', 'The firefighters rescue the firefighters', 'firefighters'),
  pair('one verb for two', 'en>de', 'Icebergs calve off glaciers or break off ice shelves.', 'Eisberge abbrechen von Gletschern oder von Schelfeis abbrechen.', 'abbrechen'),
  pair('a name that does repeat beside it', 'es>en', 'Tropas de Ucrania atacan en Ucrania', 'Ukraine troops attack the troops in Ukraine', 'troops'),
  pair('Spanish', 'en>es', 'Workers build houses near the plant', 'Los obreros construyen casas cerca de los obreros', 'obreros'),
  pair('Russian', 'en>ru', 'Police arrest suspects after the protest', 'Полиция задержала протестующих после ареста протестующих', 'протестующих'),
  pair('Polish', 'en>pl', 'Doctors treat patients at home', 'Lekarze leczą w domu przez lekarze', 'lekarze'),

  pair('repeated in the source too', 'fr>en', 'La zone sépare la zone nord du sud', 'The zone separates the northern zone from the south'),
  pair('a shared root', 'ru>en', 'Кровопотеря не потребовала переливания крови.', 'The blood loss did not require transfusions of blood.'),
  pair('a compound', 'de>en', 'Die Fettlebererkrankung ist eine häufige Lebererkrankung.', 'Fatty liver disease is a common liver disease.'),
  pair('function words', 'en>de', 'One of the parts', 'Einer der Teile würde sein, wie er würde'),
  pair('names', 'en>fr', 'He met him in Paris', 'Macron a rencontré Macron à Paris'),
  pair('side by side', 'de>en', 'immer wieder', 'again and again'),
  pair('a long sentence', 'en>fr', 'The minister answered that the reform would be discussed again by all of them in the next session.', 'Le ministre a répondu que la réforme serait discutée de nouveau par tous lors de la prochaine séance, et que la réforme serait votée.'),
  pair('scripts without spaces', 'en>zh', 'Troops attack', '军队攻击军队'),
  pair('another word', 'fr>en', 'Des pompiers secourent les habitants', 'Firefighters rescue the residents'),
  pair('without a source word left over', 'es>en', 'El perro persigue al otro perro', 'The small dog chases the other dog'),
]);
