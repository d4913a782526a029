import type { ProvinceData } from "../province";

/** Tỉnh Tây Ninh. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "80",
  name: "Tỉnh Tây Ninh",
  communes: `
25459|Phường Tân Ninh
25480|Phường Bình Minh
25486|Xã Tân Biên
25489|Xã Tân Lập
25498|Xã Thạnh Bình
25510|Xã Trà Vong
25516|Xã Tân Châu
25522|Xã Tân Đông
25525|Xã Tân Hội
25531|Xã Tân Hoà
25534|Xã Tân Thành
25549|Xã Tân Phú
25552|Xã Dương Minh Châu
25567|Phường Ninh Thạnh
25573|Xã Cầu Khởi
25579|Xã Lộc Ninh
25585|Xã Châu Thành
25588|Xã Hảo Đước
25591|Xã Phước Vinh
25606|Xã Hoà Hội
25621|Xã Ninh Điền
25630|Phường Long Hoa
25633|Phường Thanh Điền
25645|Phường Hoà Thành
25654|Phường Gò Dầu
25657|Xã Thạnh Đức
25663|Xã Phước Thạnh
25666|Xã Truông Mít
25672|Phường Gia Lộc
25681|Xã Bến Cầu
25684|Xã Long Chữ
25702|Xã Long Thuận
25708|Phường Trảng Bàng
25711|Xã Hưng Thuận
25729|Xã Phước Chỉ
25732|Phường An Tịnh
27694|Phường Long An
27712|Phường Tân An
27715|Phường Khánh Hậu
27721|Xã Tân Hưng
27727|Xã Hưng Điền
27736|Xã Vĩnh Thạnh
27748|Xã Vĩnh Châu
27757|Xã Vĩnh Hưng
27763|Xã Khánh Hưng
27775|Xã Tuyên Bình
27787|Phường Kiến Tường
27793|Xã Bình Hiệp
27811|Xã Bình Hoà
27817|Xã Tuyên Thạnh
27823|Xã Mộc Hoá
27826|Xã Tân Thạnh
27838|Xã Nhơn Hoà Lập
27841|Xã Hậu Thạnh
27856|Xã Nhơn Ninh
27865|Xã Thạnh Hoá
27868|Xã Bình Thành
27877|Xã Thạnh Phước
27889|Xã Tân Tây
27898|Xã Đông Thành
27907|Xã Mỹ Quý
27925|Xã Đức Huệ
27931|Xã Hậu Nghĩa
27937|Xã Đức Hoà
27943|Xã An Ninh
27952|Xã Hiệp Hoà
27964|Xã Đức Lập
27976|Xã Mỹ Hạnh
27979|Xã Hoà Khánh
27991|Xã Bến Lức
27994|Xã Thạnh Lợi
28003|Xã Lương Hoà
28015|Xã Bình Đức
28018|Xã Mỹ Yên
28036|Xã Thủ Thừa
28051|Xã Mỹ Thạnh
28066|Xã Mỹ An
28072|Xã Tân Long
28075|Xã Tân Trụ
28087|Xã Nhựt Tảo
28093|Xã Vàm Cỏ
28108|Xã Cần Đước
28114|Xã Rạch Kiến
28126|Xã Long Cang
28132|Xã Mỹ Lệ
28138|Xã Tân Lân
28144|Xã Long Hựu
28159|Xã Cần Giuộc
28165|Xã Phước Lý
28177|Xã Mỹ Lộc
28201|Xã Phước Vĩnh Tây
28207|Xã Tân Tập
28210|Xã Tầm Vu
28222|Xã Vĩnh Công
28225|Xã Thuận Mỹ
28243|Xã An Lục Long
`,
  predecessors: `
#703|Thành phố Tây Ninh|Tỉnh Tây Ninh
25456|Phường 1|25459
25459|Phường 3|25459
25462|Phường 4|25459|27694
25465|Phường Hiệp Ninh|25459
25468|Phường 2|25459
25471|Xã Thạnh Tân|25480
25474|Xã Tân Bình|25480
25477|Xã Bình Minh|25480
25480|Phường Ninh Sơn|25480
25483|Phường Ninh Thạnh|25567
#705|Huyện Tân Biên|Tỉnh Tây Ninh
25486|Thị trấn Tân Biên|25486
25489|Xã Tân Lập|25489
25492|Xã Thạnh Bắc|25489
25495|Xã Tân Bình|25486
25498|Xã Thạnh Bình|25498
25501|Xã Thạnh Tây|25486
25504|Xã Hòa Hiệp|25591
25507|Xã Tân Phong|25498|25549
25510|Xã Mỏ Công|25510|25549
25513|Xã Trà Vong|25510|25549
#706|Huyện Tân Châu|Tỉnh Tây Ninh
25516|Thị trấn Tân Châu|25516
25519|Xã Tân Hà|25522
25522|Xã Tân Đông|25522
25525|Xã Tân Hội|25525
25528|Xã Tân Hòa|25531
25531|Xã Suối Ngô|25531
25534|Xã Suối Dây|25516|25534
25537|Xã Tân Hiệp|25525
25540|Xã Thạnh Đông|25516
25543|Xã Tân Thành|25534
25546|Xã Tân Phú|25516|25549
25549|Xã Tân Hưng|25549
#707|Huyện Dương Minh Châu|Tỉnh Tây Ninh
25552|Thị trấn Dương Minh Châu|25552
25555|Xã Suối Đá|25480|25552
25558|Xã Phan|25480|25552
25561|Xã Phước Ninh|25573
25564|Xã Phước Minh|25552|25579
25567|Xã Bàu Năng|25567
25570|Xã Chà Là|25573|25567
25573|Xã Cầu Khởi|25573
25576|Xã Bến Củi|25579
25579|Xã Lộc Ninh|25579
25582|Xã Truông Mít|25666
#708|Huyện Châu Thành|Tỉnh Tây Ninh
25585|Thị trấn Châu Thành|25585
25588|Xã Hảo Đước|25588
25591|Xã Phước Vinh|25591
25594|Xã Đồng Khởi|25585
25597|Xã Thái Bình|25585|25459
25600|Xã An Cơ|25588
25603|Xã Biên Giới|25606
25606|Xã Hòa Thạnh|25606
25609|Xã Trí Bình|25588
25612|Xã Hòa Hội|25606
25615|Xã An Bình|25585
25618|Xã Thanh Điền|25633
25621|Xã Thành Long|25621
25624|Xã Ninh Điền|25621
25627|Xã Long Vĩnh|25684
#709|Thị xã Hòa Thành|Tỉnh Tây Ninh
25630|Phường Long Hoa|25630
25633|Phường Hiệp Tân|25633
25636|Phường Long Thành Bắc|25630
25639|Xã Trường Hòa|25630
25642|Xã Trường Đông|25630
25645|Phường Long Thành Trung|25645
25648|Xã Trường Tây|25630
25651|Xã Long Thành Nam|25645
#710|Huyện Gò Dầu|Tỉnh Tây Ninh
25654|Thị trấn Gò Dầu|25654
25657|Xã Thạnh Đức|25657
25660|Xã Cẩm Giang|25657
25663|Xã Hiệp Thạnh|25663
25666|Xã Bàu Đồn|25666
25669|Xã Phước Thạnh|25663
25672|Xã Phước Đông|25672
25675|Xã Phước Trạch|25663
25678|Xã Thanh Phước|25654
#711|Huyện Bến Cầu|Tỉnh Tây Ninh
25681|Thị trấn Bến Cầu|25681
25684|Xã Long Chữ|25684
25687|Xã Long Phước|25684
25690|Xã Long Giang|25702
25693|Xã Tiên Thuận|25681
25696|Xã Long Khánh|25702
25699|Xã Lợi Thuận|25681
25702|Xã Long Thuận|25702
25705|Xã An Thạnh|25681
#712|Thị xã Trảng Bàng|Tỉnh Tây Ninh
25708|Phường Trảng Bàng|25708
25711|Xã Đôn Thuận|25711
25714|Xã Hưng Thuận|25711
25717|Phường Lộc Hưng|25732
25720|Phường Gia Lộc|25672
25723|Phường Gia Bình|25654
25729|Xã Phước Bình|25729
25732|Phường An Tịnh|25732
25735|Phường An Hòa|25708
25738|Xã Phước Chỉ|25729
#794|Thành phố Tân An|Tỉnh Long An
27685|Phường 5|27694
27691|Phường 4|25459|27694
27692|Phường Tân Khánh|27715
27694|Phường 1|27694
27697|Phường 3|27694
27698|Phường 7|27712
27700|Phường 6|27694
27703|Xã Hướng Thọ Phú|27694
27706|Xã Nhơn Thạnh Trung|27712
27709|Xã Lợi Bình Nhơn|27715
27712|Xã Bình Tâm|27712
27715|Phường Khánh Hậu|27715
27718|Xã An Vĩnh Ngãi|27712
#795|Thị xã Kiến Tường|Tỉnh Long An
27787|Phường 1|27787
27788|Phường 2|27787
27790|Xã Thạnh Trị|27793
27793|Xã Bình Hiệp|27793
27799|Xã Bình Tân|27793
27805|Xã Tuyên Thạnh|27817
27806|Phường 3|27787
27817|Xã Thạnh Hưng|27817
#796|Huyện Tân Hưng|Tỉnh Long An
27721|Thị trấn Tân Hưng|27721
27724|Xã Hưng Hà|27727
27727|Xã Hưng Điền B|27727
27730|Xã Hưng Điền|27727
27733|Xã Thạnh Hưng|27736
27736|Xã Hưng Thạnh|27736
27739|Xã Vĩnh Thạnh|27721
27742|Xã Vĩnh Châu B|27736
27745|Xã Vĩnh Lợi|27721
27748|Xã Vĩnh Đại|27748
27751|Xã Vĩnh Châu A|27748
27754|Xã Vĩnh Bửu|27748
#797|Huyện Vĩnh Hưng|Tỉnh Long An
27757|Thị trấn Vĩnh Hưng|27757
27760|Xã Hưng Điền A|27763
27763|Xã Khánh Hưng|27763|27757
27766|Xã Thái Trị|27763|27757
27769|Xã Vĩnh Trị|27763|27757
27772|Xã Thái Bình Trung|27763|27775|27757
27775|Xã Vĩnh Bình|27775|27757
27778|Xã Vĩnh Thuận|27775|27757
27781|Xã Tuyên Bình|27775
27784|Xã Tuyên Bình Tây|27775
#798|Huyện Mộc Hóa|Tỉnh Long An
27796|Xã Bình Hòa Tây|27793
27802|Xã Bình Thạnh|27811
27808|Xã Bình Hòa Trung|27811
27811|Xã Bình Hòa Đông|27811
27814|Thị trấn Bình Phong Thạnh|27823
27820|Xã Tân Lập|27823
27823|Xã Tân Thành|27823
#799|Huyện Tân Thạnh|Tỉnh Long An
27826|Thị trấn Tân Thạnh|27826
27829|Xã Bắc Hòa|27841|27817
27832|Xã Hậu Thạnh Tây|27841
27835|Xã Nhơn Hòa Lập|27838
27838|Xã Tân Lập|27838
27841|Xã Hậu Thạnh Đông|27841
27844|Xã Nhơn Hòa|27838
27847|Xã Kiến Bình|27826
27850|Xã Tân Thành|27856
27853|Xã Tân Bình|27826
27856|Xã Tân Ninh|27856
27859|Xã Nhơn Ninh|27856
27862|Xã Tân Hòa|27826
#800|Huyện Thạnh Hóa|Tỉnh Long An
27865|Thị trấn Thạnh Hóa|27865
27868|Xã Tân Hiệp|27868
27871|Xã Thuận Bình|27868
27874|Xã Thạnh Phước|27877
27877|Xã Thạnh Phú|27877
27880|Xã Thuận Nghĩa Hòa|27877
27883|Xã Thủy Đông|27889
27886|Xã Thủy Tây|27865
27889|Xã Tân Tây|27889
27892|Xã Tân Đông|27889
27895|Xã Thạnh An|27865
#801|Huyện Đức Huệ|Tỉnh Long An
27898|Thị trấn Đông Thành|27898
27901|Xã Mỹ Quý Đông|27907
27904|Xã Mỹ Thạnh Bắc|27907
27907|Xã Mỹ Quý Tây|27907
27910|Xã Mỹ Thạnh Tây|27898
27913|Xã Mỹ Thạnh Đông|27898
27916|Xã Bình Thành|27925
27919|Xã Bình Hòa Bắc|27925
27922|Xã Bình Hòa Hưng|27868
27925|Xã Bình Hòa Nam|27925
27928|Xã Mỹ Bình|27898
#802|Huyện Đức Hòa|Tỉnh Long An
27931|Thị trấn Hậu Nghĩa|27931
27934|Thị trấn Hiệp Hòa|27952
27937|Thị trấn Đức Hòa|27937
27940|Xã Lộc Giang|27943
27943|Xã An Ninh Đông|27943
27946|Xã An Ninh Tây|27943
27949|Xã Tân Mỹ|27931
27952|Xã Hiệp Hòa|27952
27955|Xã Đức Lập Thượng|27931
27958|Xã Đức Lập Hạ|27964
27961|Xã Tân Phú|27952
27964|Xã Mỹ Hạnh Bắc|27964
27967|Xã Đức Hòa Thượng|27964|27976
27970|Xã Hòa Khánh Tây|27979
27973|Xã Hòa Khánh Đông|27979
27976|Xã Mỹ Hạnh Nam|27976
27979|Xã Hòa Khánh Nam|27979
27982|Xã Đức Hòa Đông|27976
27985|Xã Đức Hòa Hạ|27937
27988|Xã Hựu Thạnh|27937
#803|Huyện Bến Lức|Tỉnh Long An
27991|Thị trấn Bến Lức|27991
27994|Xã Thạnh Lợi|27994
27997|Xã Lương Bình|27994
28000|Xã Thạnh Hòa|27994
28003|Xã Lương Hòa|28003
28009|Xã Tân Bửu|28003
28012|Xã An Thạnh|27991
28015|Xã Bình Đức|28015
28018|Xã Mỹ Yên|28018
28021|Xã Thanh Phú|27991
28024|Xã Long Hiệp|28018
28027|Xã Thạnh Đức|28015
28030|Xã Phước Lợi|28018
28033|Xã Nhựt Chánh|28015
#804|Huyện Thủ Thừa|Tỉnh Long An
28036|Thị trấn Thủ Thừa|28036|28087
28039|Xã Long Thạnh|28072
28042|Xã Tân Thành|28051|28036
28045|Xã Long Thuận|28072
28048|Xã Mỹ Lạc|28051
28051|Xã Mỹ Thạnh|28051
28054|Xã Bình An|28051
28057|Xã Nhị Thành|28087|28036
28060|Xã Mỹ An|28066
28063|Xã Bình Thạnh|27694|28036
28066|Xã Mỹ Phú|28066
28072|Xã Tân Long|28072
#805|Huyện Tân Trụ|Tỉnh Long An
28075|Thị trấn Tân Trụ|28075
28078|Xã Tân Bình|28087
28084|Xã Quê Mỹ Thạnh|28087
28087|Xã Lạc Tấn|28087
28090|Xã Bình Trinh Đông|28075
28093|Xã Tân Phước Tây|28093
28096|Xã Bình Lãng|28075
28099|Xã Bình Tịnh|28075
28102|Xã Đức Tân|28093
28105|Xã Nhựt Ninh|28093
#806|Huyện Cần Đước|Tỉnh Long An
28108|Thị trấn Cần Đước|28108
28111|Xã Long Trạch|28114
28114|Xã Long Khê|28114
28117|Xã Long Định|28126
28120|Xã Phước Vân|28126
28123|Xã Long Hòa|28114
28126|Xã Long Cang|28126
28129|Xã Long Sơn|28132
28132|Xã Tân Trạch|28132
28135|Xã Mỹ Lệ|28132
28138|Xã Tân Lân|28138
28141|Xã Phước Tuy|28108
28144|Xã Long Hựu Đông|28144
28147|Xã Tân Ân|28108
28150|Xã Phước Đông|28138
28153|Xã Long Hựu Tây|28144
28156|Xã Tân Chánh|28108
#807|Huyện Cần Giuộc|Tỉnh Long An
28159|Thị trấn Cần Giuộc|28159
28162|Xã Phước Lý|28165
28165|Xã Long Thượng|28165
28168|Xã Long Hậu|28159
28174|Xã Phước Hậu|28165
28177|Xã Mỹ Lộc|28177
28180|Xã Phước Lại|28159
28183|Xã Phước Lâm|28177
28189|Xã Thuận Thành|28177
28192|Xã Phước Vĩnh Tây|28201
28195|Xã Phước Vĩnh Đông|28207
28198|Xã Long An|28201
28201|Xã Long Phụng|28201
28204|Xã Đông Thạnh|28207
28207|Xã Tân Tập|28207
#808|Huyện Châu Thành|Tỉnh Long An
28210|Thị trấn Tầm Vu|28210
28213|Xã Bình Quới|28222
28216|Xã Hòa Phú|28222
28219|Xã Phú Ngãi Trị|28210
28222|Xã Vĩnh Công|28222
28225|Xã Thuận Mỹ|28225
28228|Xã Hiệp Thạnh|28210
28231|Xã Phước Tân Hưng|28210
28234|Xã Thanh Phú Long|28225
28237|Xã Dương Xuân Hội|28243
28240|Xã An Lục Long|28243
28243|Xã Long Trì|28243
28246|Xã Thanh Vĩnh Đông|28225
`,
};
