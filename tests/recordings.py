"""Sound recordings as small as can be: 0.4 seconds of a note of 440 Hz, 8,000 moments a second, one channel.

WAV is made in code. The others were written by FFmpeg ("Visit", 2026-11-20, nothing else) and are kept packed here,
since nothing that the program needs can write them.
"""

import io
import math
import struct
import wave
import zlib
from base64 import b85decode

RATE, SECONDS, NOTE = 8_000, 0.4, 440


def wav_bytes(seconds: float = SECONDS, channels: int = 1, rate: int = RATE) -> bytes:
    """A note as a WAV of 16 bits."""
    numbers = [round(20_000 * math.sin(2 * math.pi * NOTE * at / rate)) for at in range(round(seconds * rate))]
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as made:
        made.setnchannels(channels)
        made.setsampwidth(2)
        made.setframerate(rate)
        made.writeframes(b"".join(struct.pack("<h", number) * channels for number in numbers))
    return buffer.getvalue()


def _packed(text: str) -> bytes:
    return zlib.decompress(b85decode("".join(text.split())))


MP3 = _packed("""
c-r%HF=k-^0mBf_5F;SX&cMJNmRX!x!VuyT<O~$x0SXuy7@6rB8tNJuFd)GH#})_R9M8P8d?3XS#2i2k5)83OpacnYBZEaqU>7pDhy-3Bga1eXWUo(RS(-
vlVs0vu!x&VU9Uu&5iE|G$E-;V={y&yD!oc-`?dncP2B!b+1-
BE}_?sX6zQV!8uJFUIUby+eFNMY<jvs1&D7@Z(ScdJdVqff^=l;8ws<m509x?xu>Y^&Mkh{JaWDdW;Os5HqQvw+B*<Z2mWRNTrD&X&Ic;+4<`zrB$Lk5$B
mNv(NUH?A`zF6gACoh%%|0fr-
Q@{k%|DAr#UNC<G&0*)uSZ2d`59l}`_;E>5g1JG+ll6ecfi>bi@&{KOk_qZ@dRcJnhi{MB!Hff6_!}MK6d4Q*xE88zd3*W)zaK(N0~A2!aPY2Jro#}nCqc
7QB>jT4y885s9SpbUl)tE4{$S;dtfr4m0o+p<KCw71U}y;0w-IRB{ipW-
|403g|6h~Ltk}rFc%2nw4iDc8pgGGoG&C_TS7M(vvE#(5IZuK$SD$E~QOUHiSwn1w1f$?CH{<Cay*~c`fAimee~4FHk>d|&4mV%KG7H8y28N$e#%&DItM>
RXGZq}YA=o3qvf!vZE05)|A4eKgd*mB8$Z$6?2pPyRJP=^ez5VL{|7pJGk9~R@Q~&=l*ggD`TniXyS};s>|HQl5H0u9hb-jXVaf&=%jVbpd(vtE&aC5UXJ
6=j&;-z@{pIspf>&b=l4>6eSG(9$5FE%%7+tsKfkU3mD7k0j2Jj1|P^-fmOn(^YqiC>gBO#K)Zh+HXRax(hlIr-
A5t9vfJI>c3>ebBYwJ=dR5A4gwTV?9FygHR{{04GvtYy
""")
VORBIS = _packed("""
c-pmAeN+?K6@TF~Kx89C8WFdNk~I^IYpA$}bL@dAN+zf{5rL$(YeLkJ;8(z{T2841blIp`oJ8272Q-
tKNFt;ruCb+7P1H!UG(xcAXIljc?%I#7J?pmiO;FtJ>A#)B4ENsOefR6#ck|Y4-
Yf+%;J==Sj0z9sZOX1~I~8gjDWDX5cM@qRpZwoWSwpV;)<c1B!QrnYDcH-
`k2`kKMgoL3ZK~O>+8hh14EU<HDz{asb}lX1xJ${>suh!ZDG;eu*J@Qu*Q<5v+P5HEwXs&UG<RX{V!lAY&s|7~pVUkfEn80^ebO)nn=@02Dyb$6L*i#EOX
VwPD+h%u*j04t0r5;??;4(|0=+gJt3ZloOG~6;6J~~#k|8Z-OTz+HmyRK67AJAEtDLnNlCgHBS+HWZGAKijDZ>J&hhgF_9W#Fur;3rk!Z)V)$-
;co2@$vN>OJfUzo|vu^6TMDX@sw5O4PrlZqz+>58XkleN3f6;P?Ge%H20$EQ{8rAdV7^IT?UUrL>~84J1&I02%<JXb0o!j;xif**9XMDg}Vt6Yimh+}63`
)~ZUgs?u!TZ9aA0{_YFsf{63!xHnbb+#Lt50l;i#@4qMRH%g7-
caXAvA+_tvRN*5=RS5I9DGY0aMk!4YFK8Y>n&^Y8g#>L5by@MTsvt|UbnJm*bO}AvH3uAk-VB8Xw%@3up$Y7rhs4)d%Y#DX7+!*M9cRtrB)%y;XS4%fjlM
&i&A@J0@USQ+9)P$d@U5UWHFs0N2>|GgMywdQf-6=F_T$(g<f;+t7y8<E8U$mkb^U^CS^8qc$JDJBK4w+Xc#pI6v|MrzQ{kH-
>SE`_G%TTj#%%Q`g!;r5^(Wjt)>HNqT)X|zZtIhFt9{Q2o84;nI&F5RcK2~Li5^GncF1b%_DGAp`iAxNZO;?CXCmO*dcoB_a@-#9*u1W-
c4y56mp0;@KjQuKZu@w<HL}P0#A}b-c8z;oPa)f4&l#~s0<K8F;|RE%8i<}aecK7wJ`Ip-yI)u%<DT(=*BNkqKH_n{a5+*gjCnoIfYW)})g5v1BOdLD==$
H*4SjFb@Rubw>&k}RHA8hZa>(XwC^r`k)v1O|bsOqb^5+m;Rc=z<EK^mQRCjl&%8wR7<uY?UM1OR&=I(P<<#7GYx;nW@HBzpse6HH?ys7eB{atC9{Jjn3!
>fje>gB`r8$C7mzXRE_KZKjg%ysv}^{TeIV+*}7AkRd^K0ngujQAHuybHU%HD5a&DVI-2{Jl_kr|)p}NZ+$@kKk9{tyvd(X8q>r3xBW8Uh{M3>4-
Ha;?+j_wne-<43M?Yf8iYuknFQa-@CMvk#R5YhPUUo>&y-B0@?-VtjpCSmp;Gk-QMq7Ks)zE&ebz1%Z5Bn4~Obbo*waUOSv3+Z&x228k9uX<>`Tf*IS&xr
p{2(d486jjwQ1#>jVjGWh&~=!s)1(jfWsm1zRxd2p!#G!v|0<L6oABE<B7?^R0t2TGv?ys&?QZSvBGr#I(><?x+Q>;1XxoqiRG~g8DlxsUjX>387+#Dk#3
*c`_s{wpl`$*yb)pHP94__7Wkq#^K9E)qG1x27y7W#^ILDh0YCy*E^12sMrR5Jnq0#^Lg!!ttetMwPM|EM?!^MPNM-86Yf?tXVO#?Cet{E+Av8T-
U?0mpbv*TQ<{_4REnj*69dC_uh&%bJ*6T|mnB2O6Sy;!&^Z$VmNYqH^JT~nI@}dfNuIe?p>+)1Lixh5OoQ^nA<W=#x5-
P+`zkckI8jqDD%9Z%%N(S0UazTDMy`+<^6-!XLEJ`E3r)$jc~-
MR+dEW&eI)Q#=p^nTT=o$JBsqD0re<s2BMg9x4Y8o0AxYIaU^IaO1_1BVl!n4BjGg^L<RBIl&g1A(MN~u;ETpoDppZ(O9TX;Z;kXDv2!@=?A;Plx0CZlY0
M^BXRUi5&$<r#6z;ej?xjv@e&mx$O1I&{QxY+~~nj#p=VBs~UE?9`ngw#Bao-RTN_~8;boI%N1aPVmd@QN%L&<x6CKnj|mnN^GBBh&RI=se=%G+7FwGNUa
Vf4}TQ$CX>fNsgv)u7=|eDONbHR48}=Ou&F9E{eE|syM)y2nxsug2K&o1ssp;MN|QtJh1yZ$lPW?Ad#&P3P)ixibgwhbP=_y5q=0f1e4Zd=o3~n$XXJ>F*
v<>+X0~VtgX`R`?wR1>lm;bwzvR=#UfT9ewKwHClki19SWKV?o$QqZX&FhU|9xb2KO!q@cpu7B%leBKzH6S2|T{Dmjrad^8nn5PXs-
&vx*kaV<z!lCjkvB4Z{7n!XOy!ScVGxZMq=hhqV-rk^l^y1RzTS!YDP`*=QuGfx<D8rLt?G4Cem7l6Xiafnz8_z|X0Zuc#O{@mlu({+PZk0<8PViQr}8tj
!hT{G6<53&=Xq;ZFtgGE;9Li`^`s61A&QF(=PZ$R%`Xa8=`gtQwwr44tXR6)9{JE=z_pL4(-
bIL1YMnG)1SgmXu;Ev+(%!_y{ABrIWBwZlgjp}p=frs=JNzxEDySXRTg;4%&0A695NgjuGs!Q)n9b7#mUq)g)Q-BQ3)m6-
w_Y~2nTihFi6n=HS)^!o?VQnD!^E*FJ`C;NzvwFuxokkoQi@OV<Dhg(Iq73?Tuv>QnomJem6XcC$KXjDd0N$knv0kebDtLkv3WW*Z^e?z53do`*&X(hUhO
SW^AO5#ivn*EKEgN9ggQqLXBJ{g#!UG(r$EFF+nk(d(jGs?bwYpF5%>D1_5j|%<?Kyh-zfdg9}(^Bbaj0|RG*4wN(+26bn#zpUlaSgOLBJ!#!_@MJ#YDRi
mI{BB*NKenmZo%6tAI<<@E8+mqGm<_CwEZ>rUQw&L{qDhX@N6A<vy2lh_}woUW^;S}tTUjXjJ%5)MZDNWuazp}N&C~ceRhUax_dnb{QV1r6wUhnSD(c|k#
61@F!1t+q-b%+rNvW9>61$5j%QDq;y{V<+Ln1guuu7eAv7?sPv4%ypNeV*)GB8CcIwdhSH>ppkCVoF-
uj0m{*}j`m$S)hG3yq8Z`L7m`?*U{>!&NBG5Xb~pUymbctOq{v19StcJThcZzd%G9$3q8%OpAHUjA!WBA6IFEV=rpzx<f?A8$djMF
""")
OPUS = _packed("""
c-r$%PY-5bVn72aJC9^B3i}t77JH;7rZ6&EFgnPCCHz6kQ2-
+l`<U!p#25fl9+H?|%mx%mOUo@tO=kwOM1VLoFF8LYwaC^du`F33Co?G@sFE8fUXodolWH55S)5tI53)6}B-
Pf)z{pJ3&`{UN0BjeFg%83mkULkqsUH#L73UWe;N#;L<`d)>5E0}BG6i@!nop@bKBSOgBDc!-1;=u!*sd9R@lmG&wXfR!)V#i8qrg(_29AaL0#9Op-
(kD;J88znH5>~qE|eRs3fp<mVP@y<hxH0jfw-W4BQ_=0^?NuLdN8|P4Jy9XGD-
Hl6j1iuA2v4&f4@tCJ6FKe`mQ;8a^+zQm{~L570g}#|0C;}4=FGefzJ14OE!Rc`tFq(4VekQRo5^*fa!2!)o-c)`UCE^H_f-dFT9k%vC!v$?d!sgd{;|sI
#0fGT*0Dr1ZHCY)%Y^?z?Q-Wr~_+HK4Ujgf*H7P_jZrk1}HD>TiZ#MGzTaz+`1^UYm&|axMVcn$*kN!7mns1OIjD6KK8)P$vFW4L2AHU
""")
M4A = _packed("""
c-muNV30{GsVwj{aa3SnU}6B#nZ^0JKy1Xoz`&7Kl$y%G!0eEll32nh6SOjOae3r#_uG%Wc2DaRQt_DNxHZ>0>@tuDm%O#(+|@1T{cbGJ36ou&3E~|qTC-
g1R?*sJM>~%v6|GsK;KZWfq_S95G9)!<rnXo1y72I_XKZhR8Z{(9;O5TMX_2W@?rb`(v*}b`B#1*l6vxOg=ccWw%PvWm-Qp?xYWLOu)Bp27ZpY)Oo$_D)+
W)ct{HOBq*;ldYf9>sm)qnnaT_!$srTv#b|6l&U|9WlVvFV=E-
84QJy*M(b=*3Yvsk9u!n9DvpryHL&IhocwEq=n^3cZ8OEsHs?6)#%VlN^xoVv!Z^1*=xJ7v>>f0waR9<#bo4ooy+<q$jw=yZg<&L)K<FU4J@dM5h~_D^os
id9GA5aHZG0%IEV+{Z?MJT0XDxih9sgo6qNMUYTFq*QHrksvi~brucF8hWySu_N<my`OQsU&8y4&xzB4(Cx?|?w1@@6pSjyOE3{5lsdZMV{;sPBd+B=kk;
(DDs{j9q|M_ok;kB*0_HTazy)^&zb-9Y&Ns=WA{g&ky&nwRIxoT{kc4oQtTa!&nZ4x_o96e*v(f!0Ou&{e(jK{=JKWp~I>sj-Qd@Xcw-M4&knA%+Jg-
)xvue_Vj_UPWGP4#jb6IwjBuIX6Rr2#@3AWG@9NT3T?q)v%NNk!B>@Kx7}MI0?!Ri;r7ypAt9c~Ye__DNu@=tXfw!Mb-
{`uE>yY+0rgxP(*Dxu0dz_7!}LTyvM~5l^YpKTs#P9}+9F@j~YRzx@2WKR(ZNZS3nf%kTg8)$Q0DGl_lPbMN!2ntOY8_UwEP49Dg(mHmc5#)D%vpHBjV^|
;CN_0bV?E_oeIPdX`7q^!B6ZGDV$^2U1ia}~Fw<RAP;LiPP0|1tjok&OTBkN@b*O`LG-$B&OcFu(&wiN-Aj!2F|`o1b3>%uhMFWf>_9D1i9|0|Vm(21W)D
LI6foRp@*N2E2d?h%8Hr60?Eqn38O;oy?e~0qsQ+V<g>PmDH4yVjwM(np0eY&;c@+1*(^EV{S@jB9Nhwn}Y6ld7yCu4WUQC9NmnRoFbS^aeiqYvdUl}KgA
<4FC`}xq=qpjH#08{$Pg&bMKM$*1tKn!Qk0s8<OQD6q8tUN;}nWZl5&9Ttm2a56eKlKxdkSP7~W=L5P&%q2+UH8Q;NaS*3i(P3RK1dq{SUX!IB0?K$sOM!
YbMk_LPAQ$YNvydA+y<98A!t0fh|<%$5d_Yk@9FMzR@%S)sHBP_7EehamBLK>QGhF9Go)sF+A`Npe1t89G2LRh(Xs0^$_q=j1@`X8ivjY-3V-
0Rut?*~XgEloC)ll;ozCz`{cjIdXszT9jB&kb@jS?wODjAiFXzF&9XS0xOI}SU`ql7H5Jal~$%CR)XAxENNt5WTtCqsB2^Z03Zw*JO
""")
FLAC = _packed("""
c-rmG;Y$;79LMqB=9EnjjTw=k)X8}?P&j`_;(?a@Ebzu<q9N9^#kSMR5WEnfK;xQE$L^5*a1aBt2N^`*GatxS;MqCrK|KfxjGQD03wxlE*p2-
KJsAYw7aZKd?{mL*R0;JWgqqzw?jD35BedfBg$f8UGY_KDH|^cgUej{-
6n)!t)q{{w<s6Mh$0s7H+j*;T9&Jp!7wH}zn;g^XoX>Dbi*#cFceJ&)w_#xxoksuw000000000000000000000Qmo%9CBW?K@h6En_ul%bEEp&hOW%|0LA
l-Vocc;Iof+bIV)u)LiW<&P$J?>t3qaQs6{e()edk}+{J3wqAiwf_o%KI?b;+i=L+?u=>BkST24kA@${2;8b?|?RfguGGM?MTvLP8<mMV+Sxs7^~3+anX!
AV}(N)F0c&6R7{lfF}ocE2Ia4R1>+y5XQ&=9MFxZUsap8@n#NKFur7=9q0mvMqk#Pu{r*hm(^5)BH}!=uKNNO{+g_(K7AU_TCqpE3%~GxA(ZzT;)&DfKA0
qA(^wDN`|z<hmsRk{tVGA^VN0=s}kil&ZR6~$ty-
}1Se9)g=;lZtV}y$dA!){`9uoAf>>(ymp9?xcMor$9BST5*X3j4Q$17p)%LY&ba7SZeC+2dCa3G>ht~DJvn25a_Yu<Yaa-
5fh2e>~t{WpiSavqEpJgk23;uM5^r<hExXzg?igO0v`bzws_<nQHPe^cdKFl$!e4lbG%j^|0<kaSiPUnB}vNjXn`3uIm-Gl
""")
ALAC = _packed("""
c-muNV30{GsVwj{aa3SnU}6B#nZ^0JKy1Xoz`&7Kl$y%Gz@?O%l32pPAi%&N2^8h!VKo0A{eS-de+-NNui^g@w*HTr^^e^<oBmB^yy$scc*Bcu-
e$+c0Sl{URxYf%aN`1_;?l=WE7*2=HXfb1YFeyJM#Q?U^HrF4STwJYxf{7vLSoefhFYfsFCR{SJw?oj&%J@)G1c-
%>aWsnEg_a2bLR6_t(fF5Huq$UmBLK3=YCgu0#nuN+^#grYp5<t^}9B~ajATo0z-CBu#fJ4yMJNcOLjEeIw?5u=;Sw7Y&s2V8kjD5_T=fz4_o-
ei(%XJ{zq3*Cat^s-)6y*!0Gj8cla#IRQ~wl_u{UP$&1yuWkf&Umn(ee(T})pLnB^kiyga?`M1n+Uol-mal8A;!=VQc#b;Ww@3^cuv#2J<^npzB&(jz5p7
^wiZBV-s<CJpy!~M_4G`4y^y1Z4v{S;TtzLU2uahNQAbA&<avB+ia`t$pzEqbY^V7AF6r7-2UDZi3WyaL0PNy*aP>Q`4(3N`31ef(pqq{`~;_2)G-
MN;p7&J)&{<?*M=?!}`$5id@@ohA13{cM*HJNAh$I^)yqc1}-k#^JYW6JMzw<H)`Eso-is!Sq{xj_*uPq{Yk^=dECu_*e9Wd#A9X>l)6j;sP_x{+R#y*rg
j(vE{9Y;HRef`kTtOH1TTuHe_Jian$6{{m<{8uGr<>!MkRnq)epUS?3dz#ZNHks?0d{=;YTdIhO_8nHB$Z-8{A4-
v4}x%T==c&+V2|YLo2c`gd8Z7qc>|PHWv){p_NRo__0#&B6*7H+Oe0Gx+Vfq^h&9NxGzFj%kdH>bJ=gs(Xzjr>h@59LIRfe$HN|cP=Lavzc;TkEr?X=lyS
!)EzQU*E)!$X2J5)Z|1I5X!f!@<G{Gi(AQx5pWi>T^d>!G&Q@`A7xUj7@JZ$9CkAd$HNzd7YNOgGYB1f3v+oX^<h8r}&!?t|Zn6K(9vXEn=|8^sU7z;RzM
gqE7v|6Vxy7Hm`(c&NkrO64j~>13vAdKhw<so|?XJ8!Z#X+=?UE;QkA2!wPkt=8-cZ>8T;E~$L?e-
?1G57QIVa~Iu0Joa=&E|RA1Lu@e)_GR?V)g~f3pBQ@kMoyCce?cH=6iH6W?g!8%=y8BJoXb0Ja?4a`W@cfNjH^+_H=m1{A>jf`Nf?0s|uh2q6F?sw#B80|
Q>b1k`Y~q$n{P$c`z=2HVMuX&TU8Br!(P?Nv!lDJcfhGO0PmB?ui*b0G%$=B8vO0vQUqDd>Ke2O7uI5PAg6(alK7DT2uq=a=Ros|*J6Q#=y$QgTwkYJTKq
=A{8?f#O^gLse2B;xZ{kscA@F;3+N2QGl}d6qh9B0O^S0lHwF3H6DpMiOCq=W(2kCAx;IEk5B^?7SQ101FKYEVPO0MQzcPc0uB_IIgB7rg4_hOFBw%Fjzx
fSRS+pIDTG*ZK9YJJAhs<{DFFqhX>KZ*1_4FnfCC10QDQ+s4szgeWCCLc09)ciN&
""")
FILM = _packed("""
c-oa!2~bm46#WSx46O(R3Pmc3!T=#bS=DwBQ5acGDVqxjAwL8pAu$OIwty@uO96+l8Bl0ZQ5dKKqICgUHU&X8!3s#HEM;k3*o{Q!`$>?1%h*5vzWeU-
?!E8b^Zth*NIQUgoE5}jG9U;IAsmn?gJo_4L6AZKn@WWsnRy0G=AyLB4SE9EmbD{o8@owIoJuEX=XfprlALEMOH-*v*9G%-y|-
O*hFrFsuJ6AP{6stSV%HaK#b<}h&nwpPdV@*j9)0SC{<pYUPuqJQCJheg6^G8(KKhNnca9#r$8M+QW`4Bo9{nS;DM~&{NAKg7nqxK?27T4gdi!Y8<<fJZW
6yrwrLp~+xTlc=VaA@L=MQ_NrySNwarbJn=OtoHuBx?+T{3-
ic=&n??WAg6#OBhWT#sNM^+L)K!>od8Cs!t~3vmi=;~`Ei3k@zQ4PWy6y_${^7aGj8CY>Aa3W#>qleT|`ml79!h>PyNoPp}mN8`+?f+f81cEjqzgRYTnMG
JX#muf73?8xrOI!Mj(wQaj_?Lk#@s_)dlyUyHyqtnV44%Cf3Ae67X$>q&O&dsUr?B)Qs9Tze;s`48)8FU-+cTeuao0-
N8%Hu6nz?fvIQf9CT8<KJoJ|=^k>6>_BU0tK35EZ&OixJL6Q4}Jlg>LDu^`^M-
gQFvp*6sO2+v11MObw7G<onBY{Hygb!aHw%!U@KNW$8k##jg`0<pndOmz7h|@uM}91kzNcAR9NE{xX6zo_}vpC+%v9?vho0MyF1Ee)B==-
24Ofkxj1(NYkaSym5kLVGm}(?A2x5^n;Oc>xRdju{wFoCL8NU`M(MA4{L7eF8&@7hZCF@Zomk8qmJ1}whEIm0@_Sq{9hVlD%KD6hyIC%AXEjUEDzWXWk1(
gtD7%Sn&!moS$hlsxDsly>${4MC*?lRjmxbJ;g1`&RnnDeTkh`TSG_pbx2cLR^onO}J=LC{*Ks0fEab-
A)A84gGjH+|ieds!`>flq6Q8EJ7@bykD6hc=XGycs*o!q+&BeQx?8De*8beNeF53HY$o>k29)9eO4A`%v#M9m|v(^@#X;JW*wvBr}U^my_At1DM?=q_RVS
mj0A1AC@Z~mgs8|o6$P*=&!on4Ealc`raAOAc_BzVo{7zE=JhbOO*I*s&G8e5`{XX-MF?HoMIiC2;eOW~13#q&kZZmR2j`Xai!lgXkXz@o`T)7TOj^z_U;
chqOM`W$GKw_tyFmeAAW=vkqb(Q#-
<)z^ZOY|ruXFo|iUXIu(4ad6baJK%8zDRMk~qCxRJ8%3UD0>jPDLESdPgK{ycKrHDkOR|<l1s8b*TKKX~J6ApR1LKIa(Y?zS*zjdNj_qQ9H?e=alX7oi63
;P7t1=bDCwLT>yJsU!`u63P69{+pL%3WTgUJj7ouV_s0%2&?BQpkua0mq<@5+N(?X_0k4Sn>H0iU2;E}I+-
=HA?3QBIlnL<@gs<)`FTmJkH#QeiF!aBV7`!<AYQzOojLVZcFTFu^k5wR<-Ov<~v97YW2bn9g3dgayG=X-`ieGwsPCFrA9{psE=`Apu~b7RC?-
l`c~k7TdI8HZ?%1sLw;$bgX!eisEqn>0my=;c{RppI-324*S4SAe&Z(>;bo5_E2;thf%N$7L{iH{zhmnErHRG%7HnezC=eylR#iuz-_Q9BGr0urV71sK(i
G@yoOX)nTQdmM`5A*lmw_1I*C@J0I?j&XR*`RY`d|^wr%Uc8Wb9-i$&(JBo!m1=Feq|+aZaLRKnqkTD8101R}^>4V-
|q9w7suqeygUDLqOeFYB<t@B7uTgH(~forFM63Ueh6+82UkKLgzEBhW-
kxHMEysQ-T@J_Jn=S5~qXRrO(L>VR<a*!Mw`!we0P_H+X>ECtO#2{e^Cj8#ED1(pN}ETh)IG6cYq{LZ$~;#;UA-
npeT$n<~_0hz{bb&>H7_=BACMnEQ~p5QqGy@k#SR3tv)w!Vdmq}8&L%rZ!&+EVa9ts(6-kU-
jQ2245c!T}-xb_{SW4vhsPi`h&%eL1J-;%IaHX$Y{FEhs7QS%tz}<V-9WRPOTG;G`P`n#(4$Saj)TDFgvD{0GxsxtI
""")

RECORDINGS = {
    "visit.wav": (wav_bytes(), "audio/wav"),
    "visit.mp3": (MP3, "audio/mpeg"),
    "visit.ogg": (VORBIS, "audio/ogg"),
    "visit.opus": (OPUS, "audio/ogg"),
    "visit.m4a": (M4A, "audio/mp4"),
    "visit.flac": (FLAC, "audio/flac"),
}
"""One of every kind that can be played: its bytes and its media type."""
