import { speakToo } from '../../words';
import { enforcement } from '../../words/enforcement';

speakToo(enforcement);
