/**
 * The particles that Korean writes at the end of a noun without a space: they correspond to English plural endings. Data of
 * inflection.ts, so that "컨테이너" is found in "컨테이너를"; an entry opts out with `match.inflect: false`.
 */

/** The number of syllables of the longest particle. */
export const LONGEST_PARTICLE = 4;

export const PARTICLES: ReadonlySet<string> = new Set(
  (
    '은 는 이 가 을 를 의 에 도 만 와 과 로 나 랑 들 인 ' +
    '으로 에서 에게 까지 부터 보다 처럼 마다 조차 밖에 이나 이랑 라는 이란 란 하고 에는 에도 로서 로써 로는 로도 만을 만이 이며 이고 이다 이지만 ' +
    '들은 들이 들을 들의 들과 들도 들에 들로 입니다 으로서 으로써 으로는 으로도 에서는 에서도 에서의 에게는 이라는 이라고 이라면 들에게 들에서 들로써 들이다 까지는 부터는 와의 과의 로의 으로의'
  ).split(' '),
);
