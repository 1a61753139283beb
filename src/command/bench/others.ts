/** Libraries that do some of what our reading does, to compare it with. */
import * as recognizers from "@microsoft/recognizers-text-date-time";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ArticleText } from "../../model.ts";

/** Reads one article and throws away what it found. */
export type Reader = (article: ArticleText) => void;

/** wink-nlp's tokens, sentences and parts of speech. */
export function winkReader(): Reader {
	const nlp = winkNLP(model, ["sbd", "pos"]);
	return ({ text }) => {
		const doc = nlp.readDoc(text);
		doc.sentences().length();
		doc.tokens().out(nlp.its.pos);
	};
}

/** Recognizers-Text's dates, times and durations, which are one model. */
export function recognizersReader(): Reader {
	const english = new recognizers.DateTimeRecognizer(recognizers.Culture.English).getDateTimeModel();
	return ({ text, published }) => {
		english.parse(text, new Date(published ?? 0));
	};
}
