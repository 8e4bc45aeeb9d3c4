/** A way to show an amount: the style of the page, and the line that says what is to be paid. */
export interface SightCase {
  readonly name: string;
  readonly style: string;
  readonly line: string;
}

/** Ways to write one amount into a page and to show another, or none. */
export const unseen: readonly SightCase[] = casesOf(`
  of two numbers side by side | .x{margin-right:12px} | <p>应付金额：¥<b class=x>9</b><b>9</b>.00</p>
  of two numbers in two sizes | .x{font-size:30px} | <p>应付金额：¥<b class=x>9</b><b>9</b>.00</p>
  moved out to the left | .x{position:absolute;left:-9999px} | <p>应付金额：<b class=x>¥99.00</b></p>
  moved out above | .x{position:absolute;top:-500px} | <p>应付金额：<b class=x>¥99.00</b></p>
  for screen readers alone | .x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)} | <p>应付金额：<b class=x>¥99.00</b></p>
  cut to nothing | .x{clip-path:inset(50%)} | <p>应付金额：<b class=x style="display:inline-block">¥99.00</b></p>
  cut to a corner | .x{clip-path:polygon(0 0,1px 0,0 1px)} | <p>应付金额：<b class=x style="display:inline-block">¥99.00</b></p>
  indented out of sight | .x{text-indent:-9999px;display:inline-block} | <p>应付金额：<b class=x>¥99.00</b></p>
  in a box of no size | .x{display:inline-block;width:0;height:0;overflow:hidden} | <p>应付金额：<b class=x>¥99.00</b></p>
  cut by a box | .x{display:inline-block;width:30px;height:20px;overflow:hidden} | <p>应付金额：<b class=x>¥199.00</b></p>
  below the edge of a box | .x{display:inline-block;width:200px;height:20px;overflow:hidden}.x i{display:block;height:30px} | <p>应付金额：<b class=x><i></i>¥199.00</b></p>
  white on white | .x{color:#fff} | <p>应付金额：<b class=x>¥99.00</b></p>
  in the colour of its ground | p{background:#f00}.x{color:rgb(250,5,0)} | <p>应付金额：<b class=x>¥99.00</b></p>
  transparent | .x{color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  filled with nothing | .x{-webkit-text-fill-color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  too small | .x{font-size:2px} | <p>应付金额：<b class=x>¥99.00</b></p>
  made too small | .x{display:inline-block;transform:scale(.1)} | <p>应付金额：<b class=x>¥99.00</b></p>
  mirrored | .x{display:inline-block;transform:scaleX(-1)} | <p>应付金额：<b class=x>¥99.00</b></p>
  upside down | .x{display:inline-block;transform:rotate(180deg)} | <p>应付金额：<b class=x>¥69.00</b></p>
  letters with a rim of white | .x{-webkit-text-stroke:20px #fff} | <p>应付金额：<b class=x>¥99.00</b></p>
  under its own outline | .x{display:inline-block;outline:30px solid #fff;outline-offset:-30px} | <p>应付金额：<b class=x>¥99.00</b></p>
  under the outline of the next | .o{outline:40px solid #fff} | <p>应付金额：<b>¥99.00</b></p><p class=o>o</p>
  under the shadow of the next | .o{box-shadow:0 -45px 0 0 #fff} | <p>应付金额：<b>¥99.00</b></p><p class=o>o</p>
  under a ghost from before | .g{position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none} | <i class=g></i><p>应付金额：<b>¥99.00</b></p>
  under a ghost inside another | .g{position:fixed;inset:0;background:#fff;pointer-events:none} | <p>应付金额：<b>¥99.00</b></p><div><i class=g></i></div>
  under a ghost of colours | .c{position:relative}.c i{position:absolute;inset:0;pointer-events:none;background-image:linear-gradient(#fff,#fff)} | <div class=c>应付金额：<b>¥99.00</b><i></i></div>
  a figure from beside what holds it | .r{display:flex;align-items:center}.r p{margin:0}.e::before{content:"9,"} | <p>应付金额</p><div class=r><i class=e></i><div><p>99.00元</p></div></div>
  a figure from inside what stands beside | .r{display:flex}.e::before{content:"9,"} | <p>应付金额</p><div class=r><div><i class=e></i></div><div><b>99.00元</b></div></div>
  faded | .x{opacity:.02} | <p>应付金额：<b class=x>¥99.00</b></p>
  faded twice | p{opacity:.3}.x{opacity:.3} | <p>应付金额：<b class=x>¥99.00</b></p>
  filtered away | .x{filter:opacity(0)} | <p>应付金额：<b class=x>¥99.00</b></p>
  blurred | .x{filter:blur(9px)} | <p>应付金额：<b class=x>¥99.00</b></p>
  masked | .x{-webkit-mask-image:linear-gradient(transparent,transparent)} | <p>应付金额：<b class=x>¥99.00</b></p>
  covered | .c{position:relative}.c i{position:absolute;inset:0;background:#fff} | <p class=c>应付金额：<b>¥99.00</b><i></i></p>
  covered in part | .c{position:relative;display:inline-block}.c i{position:absolute;left:0;top:0;width:22px;bottom:0;background:#fff} | <p>应付金额：<b class=c>¥199.00<i></i></b></p>
  covered by a picture | .c{position:relative;display:inline-block}.c img{position:absolute;left:0;top:0;width:60px;height:30px} | <p>应付金额：<b class=c>¥199.00<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><rect width='60' height='30' fill='red'/></svg>"></b></p>
  a digit before it by style | .x::before{content:"1"} | <p>应付金额：¥<b class=x>99.00</b></p>
  a digit behind it by style | .x::after{content:"0"} | <p>应付金额：¥<b class=x>99.0</b></p>
  a digit behind its line | p::after{content:"0"} | <p>应付金额：¥99.0</p>
  a digit of an empty element | .e::before{content:"8"} | <p>应付金额：¥<i class=e></i><b>99.00</b></p>
  a digit of an attribute | .e::before{content:attr(data-v)} | <p>应付金额：¥<i class=e data-v="8"></i><b>99.00</b></p>
  a digit of a counter | p{counter-reset:k 7}.e::before{content:counter(k)} | <p>应付金额：¥<i class=e></i><b>99.00</b></p>
  without its first letter | .x{display:inline-block}.x::first-letter{font-size:0;color:transparent} | <p>应付金额：¥<b class=x>199.00</b></p>
  turned round by an element |  | <p>应付金额：¥<bdo dir=rtl>00.991</bdo></p>
  turned round by style | .x{unicode-bidi:bidi-override;direction:rtl} | <p>应付金额：¥<b class=x>00.991</b></p>
  turned round by a character |  | <p>应付金额：¥\u202e00.991\u202c</p>
  parts from right to left | .x{direction:rtl;display:inline-block}.x i{display:inline-block} | <p>应付金额：¥<b class=x><i>1</i><i>299</i></b></p>
  parts in reverse | .x{display:inline-flex;flex-direction:row-reverse} | <p>应付金额：¥<b class=x><i>1</i><i>299</i></b></p>
  parts in another order | .x{display:inline-flex}.x i:first-child{order:2} | <p>应付金额：¥<b class=x><i>1</i><i>299</i></b></p>
  digits that changed places | .x{position:relative;left:-1.2em} | <p>应付金额：¥<b><i>9</i><i class=x>1</i><i>299</i></b></p>
  struck through | .x{text-decoration:line-through} | <p>应付金额：<b class=x>¥99.00</b></p>
  struck through with its line | p{text-decoration:line-through} | <p>应付金额：<b>¥99.00</b></p>
  drawn as dots | .x{-webkit-text-security:disc} | <p>应付金额：<b class=x>¥99.00</b></p>
  digits on one another | .x{letter-spacing:-.6em} | <p>应付金额：<b class=x>¥199.00</b></p>
  a picture before it | img{width:10px;height:18px;vertical-align:middle} | <p>应付金额：¥<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='18'/>"><b>99.00</b></p>
  a picture inside it | img{width:10px;height:18px;vertical-align:middle} | <p>应付金额：¥<b>9<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='18'/>">9</b></p>
  a picture behind it | img{width:10px;height:18px;vertical-align:middle} | <p>应付金额：¥<b>99<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='18'/>"></b></p>
  in the words of a picture |  | <p>应付金额：<img alt="¥99.00" src="data:,"></p>
  without its point | .x{position:absolute;left:-999px} | <p>应付金额：¥<b>129<i class=x>.</i>00</b></p>
  with a point of no size | .x{font-size:0} | <p>应付金额：¥<b>129<i class=x>.</i>00</b></p>
  without its ten thousand | .x{font-size:0} | <p>应付金额：¥<b>3.5<i class=x>万</i></b></p>
  white in a field | input{color:#fff;border:0;background:#fff} | <p>应付金额：</p><input readonly value="¥99.00">
  white far below | .x{color:#fff}.sp{height:3000px} | <div class=sp></div><p>应付金额：<b class=x>¥99.00</b></p>
  under a frame | .c{position:relative}.c iframe{position:absolute;left:60px;top:-4px;width:200px;height:30px;border:0} | <p class=c>应付金额：<b>¥99.00</b><iframe srcdoc="<body>¥1999.00"></iframe></p>
  under what its page puts behind itself | body::after{content:"";position:absolute;inset:0;background:#fff} | <p>应付金额：<b>¥99.00</b></p>
  under what its line puts behind itself | p{position:relative}p::after{content:"";position:absolute;left:80px;top:0;width:200px;height:30px;background:#fff} | <p>应付金额：<b>¥99.00</b></p>
  under an element of the page's own | .c{position:relative}x-y{position:absolute;left:60px;top:-4px;width:200px;height:30px;display:block} | <p class=c>应付金额：<b>¥99.00</b><x-y></x-y></p>
  under what blurs it | .c{position:relative}.c i{position:absolute;inset:0;backdrop-filter:blur(9px)} | <p class=c>应付金额：<b>¥99.00</b><i></i></p>
  under what no finger touches | .c{position:relative}.c i{position:absolute;inset:0;background:#fff;pointer-events:none} | <p class=c>应付金额：<b>¥99.00</b><i></i></p>
  under what no finger touches at the end of the page | .z{position:fixed;inset:0;background:#fff;pointer-events:none} | <p>应付金额：<b>¥99.00</b></p><div class=z></div>
  shining through in white | .x{background:linear-gradient(#fff,#fff);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  white on a white gradient | .x{color:#fff;background:linear-gradient(#fff,#fffefe)} | <p>应付金额：<b class=x>¥99.00</b></p>
  a digit painted before it | .x{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='12' height='20'><rect width='12' height='20'/></svg>") left no-repeat;padding-left:12px} | <p>应付金额：¥<b class=x>99.00</b></p>
  a digit painted beside it | .x{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='12' height='20'><rect width='12' height='20'/></svg>");display:inline-block;width:12px;height:18px} | <p>应付金额：¥<i class=x></i><b>99.00</b></p>
  blended into its ground | .x{mix-blend-mode:screen} | <p>应付金额：<b class=x>¥99.00</b></p>
  blended with its line | p{mix-blend-mode:screen} | <p>应付金额：<b>¥99.00</b></p>
  transparent in its first line | .x{display:inline-block}.x::first-line{color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  white in the first line around it | div::first-line{color:#fff} | <div><p>应付金额：<b>¥99.00</b></p></div>
  with a first digit in white | .x{display:inline-block}.x::first-letter{color:#fff} | <p>应付金额：¥<b class=x>199.00</b></p>
  behind the mark of a list | ul{list-style-position:inside}.x{list-style-type:"¥19"} | <p>应付金额：</p><ul><li class=x><b>99.00</b></li></ul>
  behind the mark of a list around it | .x::marker{content:"¥19"} | <p>应付金额：</p><ul><li class=x><div>99.00</div></li></ul>
  behind the number of a list | ol{list-style-position:inside} | <p>应付金额：</p><ol><li>99.00</li></ol>
  a Chinese digit before it by style | .x::before{content:"壹"} | <p>应付金额：¥<b class=x>99.00</b></p>
  a letter like a digit before it by style | .x::before{content:"l"} | <p>应付金额：¥<b class=x>99.00</b></p>
  a letter behind its label by style | .l::after{content:"l"} | <p><span class=l>应付金额：</span><b>99.00</b></p>
  a letter of a neighbour | .l::after{content:"I"}p,div{display:inline-block} | <p class=l>应付金额：</p><div>99.00</div>
  a picture by style | .x::before{content:url(data:,)} | <p>应付金额：¥<b class=x>99.00</b></p>
  another money by style | .x::before{content:"US$"} | <p>应付金额：<b class=x>99.00</b></p>
  a month of many by style | .x::after{content:"/月"} | <p>应付金额：<b class=x>¥99.00</b></p>
  a digit before what is around it | .r{display:flex}.r::before{content:"1"} | <p>应付金额：</p><div class=r><p>99.00</p></div>
  under a bar that stays | .f{position:fixed;inset:0 0 auto 0;height:120px;background:#fff} | <div class=f></div><p>应付金额：<b>¥99.00</b></p>
`);

/** Ways in which honest pages show 99.00 or 1,299.00. */
export const seen: readonly SightCase[] = casesOf(`
  plain |  | <p>应付金额：<b>¥99.00</b></p>
  in figures one by one | b{font-size:30px} | <p>应付金额：<i>¥</i><b>9</b><b>9</b><i>.</i><b>0</b><b>0</b></p>
  in three sizes | i{font-size:12px}b{font-size:30px} | <p>应付金额：<i>¥</i><b>99</b><i>.00</i></p>
  with raised cents | sup{font-size:12px}b{font-size:30px} | <p>Amount due <span>¥<b>99</b><sup>00</sup></span></p>
  filled with a gradient | .x{background:linear-gradient(90deg,red,blue);-webkit-background-clip:text;background-clip:text;color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  white on blue | p{background:#1677ff;color:#fff} | <p>应付金额：<b>¥99.00</b></p>
  white on what lies behind | .bg{position:absolute;left:0;top:0;width:100%;height:200px;background:#1677ff}p{position:relative;color:#fff} | <div class=bg></div><p>应付金额：<b>¥99.00</b></p>
  filled with two golds | .x{background:linear-gradient(#c90,#850);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent} | <p>应付金额：<b class=x>¥99.00</b></p>
  beside the mark of its line | p{background:url(data:,) left no-repeat;padding-left:20px} | <p>应付金额：<b>¥99.00</b></p>
  before a painted icon | .i{background:url(data:,);display:inline-block;width:12px;height:12px;margin-left:6px} | <p>应付金额：<b>¥99.00</b><i class=i></i></p>
  white on a picture | header{background-image:linear-gradient(#1677ff,#04f);color:#fff} | <header><p>应付金额：<b>¥99.00</b></p></header>
  its sign by style | .x::before{content:"¥"} | <p>应付金额：<b class=x>99.00</b></p>
  its unit by style | .x::after{content:"元"} | <p>应付金额：<b class=x>99.00</b></p>
  with blanks by style | p::before,p::after{content:" ";display:table} | <p>应付金额：<b>¥99.00</b></p>
  with an icon by style | p::after{content:"";background:url(data:,);width:12px;height:12px;display:inline-block} | <p>应付金额：<b>¥99.00</b></p>
  beside an arrow | img{width:12px;height:12px;margin-left:6px} | <p>应付金额：<b>¥99.00</b><img src="data:,x"></p>
  beside a coin | img{width:18px;height:18px;margin-right:6px;vertical-align:middle} | <p>应付金额：<img src="data:,x"><b>¥99.00</b></p>
  under a clear link | .c{position:relative}.c a{position:absolute;inset:0} | <div class=c><p>应付金额：<b>¥99.00</b></p><a href="#"></a></div>
  under a shade | .m{position:fixed;inset:0;background:rgba(0,0,0,.5)} | <p>应付金额：<b>¥99.00</b></p><div class=m></div>
  far below | .sp{height:3000px} | <div class=sp></div><p>应付金额：<b>¥99.00</b></p>
  scrolled under a bar | .sp{height:540px}.bar{position:fixed;bottom:0;left:0;right:0;height:120px;background:#fff} | <div class=sp></div><p>应付金额：<b>¥99.00</b></p><div style="height:600px"></div><div class=bar>客服</div>
  in a box that scrolls | .s{height:60px;overflow:auto}.s div{height:200px} | <div class=s><div></div><p>应付金额：<b>¥99.00</b></p></div>
  on a page that hides overflow | html,body{overflow-x:hidden} | <p>应付金额：<b>¥99.00</b></p>
  in a box that fits | .x{display:inline-block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:300px} | <p>应付金额：<b class=x>¥1,299.00</b></p>
  in a field |  | <p>应付金额：</p><input readonly value="¥99.00">
  with a twin for screen readers | .sr{position:absolute;left:-9999px} | <p>应付金额：<span class=sr>¥99.00</span><span aria-hidden=true><i>¥</i><b>99</b><i>.00</i></span></p>
  at the end of a row | .r{display:flex;justify-content:space-between} | <div class=r><span>应付金额：</span><b>¥99.00</b></div>
  grey | .x{color:#bbb} | <p>应付金额：<b class=x>¥99.00</b></p>
  a little faded | p{opacity:.85} | <p>应付金额：<b>¥99.00</b></p>
  on a grey page | html{filter:grayscale(1)} | <p>应付金额：<b>¥99.00</b></p>
  on a dark page | :root{color-scheme:dark;background:#111;color:#eee} | <p>应付金额：<b>¥99.00</b></p>
  on a page dark by itself | :root{color-scheme:dark}.x{color:#fff} | <p>应付金额：<b class=x>¥99.00</b></p>
  out of reach | .x{pointer-events:none} | <p>应付金额：<b class=x>¥99.00</b></p>
  in even figures | .x{font-variant-numeric:tabular-nums;letter-spacing:-.5px;font-family:monospace} | <p>应付金额：<b class=x>¥1,299.00</b></p>
  moving in | @keyframes k{from{transform:translateY(20px)}}.x{display:inline-block;animation:k 9s} | <p>应付金额：<b class=x>¥99.00</b></p>
  an icon of a font by style | .x::after{content:"\\e601"} | <p>应付金额：<b class=x>¥99.00</b></p>
  an arrow by style | .x::after{content:">"} | <p>应付金额：<b class=x>¥99.00</b></p>
  its label by style | .x::before{content:"应付金额："} | <p><span>应付金额</span><b class=x>¥99.00</b></p>
  a colon by style | .l::after{content:"："} | <p><span class=l>应付金额</span><b>¥99.00</b></p>
  a star before its label | p::before{content:"必"} | <p>应付金额：<b>¥99.00</b></p>
  with a small sign | .x{display:inline-block}.x::first-letter{font-size:60%;color:#f60} | <p>应付金额：<b class=x>¥99.00</b></p>
  in a list | li{list-style:disc} | <ul><li>应付金额：<b>¥99.00</b></li></ul>
  in a list of numbers |  | <ol><li>应付金额：<b>¥99.00</b></li></ol>
  beside a bar by style | p{position:relative;padding-left:9px}p::before{content:"";position:absolute;left:0;top:2px;width:4px;height:14px;background:red} | <p>应付金额：<b>¥99.00</b></p>
  on a ground by style | .r{position:relative;z-index:0}.r::before{content:"";position:absolute;inset:0;background:#ffe;z-index:-1} | <div class=r><p>应付金额：<b>¥99.00</b></p></div>
  on a ground by style without a level | .r{position:relative}.r::before{content:"";position:absolute;inset:0;background:#ffe}.r p{position:relative} | <div class=r><p>应付金额：<b>¥99.00</b></p></div>
  on a ground no finger touches | .bg{position:absolute;left:0;top:0;width:100%;height:200px;background:#ffe;pointer-events:none}p{position:relative} | <div class=bg></div><p>应付金额：<b>¥99.00</b></p>
  under a watermark | .w{position:fixed;inset:0;background:url(data:,);pointer-events:none;z-index:9} | <p>应付金额：<b>¥99.00</b></p><div class=w></div>
  in an element of the page's own | x-y{display:block} | <x-y><p>应付金额：<b>¥99.00</b></p></x-y>
  in wide figures |  | <p>应付金额：<b>￥９９．００</b></p>
`);

/** A line a case: name, style and line of the page, parted by bars. */
function casesOf(table: string): readonly SightCase[] {
  const rows = table.trim().split('\n');
  return rows.map((row) => {
    const [name = '', style = '', line = ''] = row.split(' | ');
    return { name: name.trim(), style, line };
  });
}
