import type { ProvinceData } from "../province";

/** Thành phố Đà Nẵng. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "48",
  name: "Thành phố Đà Nẵng",
  communes: `
20194|Phường Hải Vân
20197|Phường Liên Chiểu
20200|Phường Hoà Khánh
20209|Phường Thanh Khê
20242|Phường Hải Châu
20257|Phường Hoà Cường
20260|Phường Cẩm Lệ
20263|Phường Sơn Trà
20275|Phường An Hải
20285|Phường Ngũ Hành Sơn
20305|Phường An Khê
20308|Xã Bà Nà
20314|Phường Hoà Xuân
20320|Xã Hoà Vang
20332|Xã Hoà Tiến
20333|Đặc khu Hoàng Sa
20335|Phường Bàn Thạch
20341|Phường Tam Kỳ
20350|Phường Hương Trà
20356|Phường Quảng Phú
20364|Xã Chiên Đàn
20380|Xã Tây Hồ
20392|Xã Phú Ninh
20401|Phường Hội An Tây
20410|Phường Hội An
20413|Phường Hội An Đông
20434|Xã Tân Hiệp
20443|Xã Hùng Sơn
20455|Xã Tây Giang
20458|Xã Avương
20467|Xã Đông Giang
20476|Xã Sông Kôn
20485|Xã Sông Vàng
20494|Xã Bến Hiên
20500|Xã Đại Lộc
20506|Xã Thượng Đức
20515|Xã Hà Nha
20539|Xã Vu Gia
20542|Xã Phú Thuận
20551|Phường Điện Bàn
20557|Phường Điện Bàn Bắc
20569|Xã Điện Bàn Tây
20575|Phường An Thắng
20579|Phường Điện Bàn Đông
20587|Xã Gò Nổi
20599|Xã Nam Phước
20611|Xã Thu Bồn
20623|Xã Duy Xuyên
20635|Xã Duy Nghĩa
20641|Xã Quế Sơn
20650|Xã Xuân Phú
20656|Xã Nông Sơn
20662|Xã Quế Sơn Trung
20669|Xã Quế Phước
20695|Xã Thạnh Mỹ
20698|Xã La Êê
20704|Xã La Dêê
20707|Xã Nam Giang
20710|Xã Bến Giằng
20716|Xã Đắc Pring
20722|Xã Khâm Đức
20728|Xã Phước Hiệp
20734|Xã Phước Năng
20740|Xã Phước Chánh
20752|Xã Phước Thành
20767|Xã Việt An
20770|Xã Phước Trà
20779|Xã Hiệp Đức
20791|Xã Thăng Bình
20794|Xã Thăng An
20818|Xã Đồng Dương
20827|Xã Thăng Phú
20836|Xã Thăng Trường
20848|Xã Thăng Điền
20854|Xã Tiên Phước
20857|Xã Sơn Cẩm Hà
20875|Xã Lãnh Ngọc
20878|Xã Thạnh Bình
20900|Xã Trà My
20908|Xã Trà Liên
20920|Xã Trà Đốc
20923|Xã Trà Tân
20929|Xã Trà Giáp
20938|Xã Trà Leng
20941|Xã Trà Tập
20944|Xã Nam Trà My
20950|Xã Trà Linh
20959|Xã Trà Vân
20965|Xã Núi Thành
20971|Xã Tam Xuân
20977|Xã Đức Phú
20984|Xã Tam Anh
20992|Xã Tam Hải
21004|Xã Tam Mỹ
`,
  predecessors: `
#490|Quận Liên Chiểu|Thành phố Đà Nẵng
20194|Phường Hòa Hiệp Bắc|20194
20195|Phường Hòa Hiệp Nam|20194
20197|Phường Hòa Khánh Bắc|20197
20198|Phường Hòa Khánh Nam|20200
20200|Phường Hòa Minh|20200
#491|Quận Thanh Khê|Thành phố Đà Nẵng
20206|Phường Thanh Khê Tây|20209
20207|Phường Thanh Khê Đông|20209
20209|Phường Xuân Hà|20209
20215|Phường Chính Gián|20209
20218|Phường Thạc Gián|20209
20224|Phường An Khê|20305
#492|Quận Hải Châu|Thành phố Đà Nẵng
20227|Phường Thanh Bình|20242
20230|Phường Thuận Phước|20242
20233|Phường Thạch Thang|20242
20236|Phường Hải Châu|20242
20242|Phường Phước Ninh|20242
20245|Phường Hòa Thuận Tây|20257
20254|Phường Bình Thuận|20257
20257|Phường Hòa Cường Bắc|20257
20258|Phường Hòa Cường Nam|20257
#493|Quận Sơn Trà|Thành phố Đà Nẵng
20263|Phường Thọ Quang|20263
20266|Phường Nại Hiên Đông|20263
20269|Phường Mân Thái|20263
20272|Phường An Hải Bắc|20275
20275|Phường Phước Mỹ|20275
20278|Phường An Hải Nam|20275
#494|Quận Ngũ Hành Sơn|Thành phố Đà Nẵng
20284|Phường Mỹ An|20285
20285|Phường Khuê Mỹ|20285
20287|Phường Hòa Quý|20285
20290|Phường Hòa Hải|20285
#495|Quận Cẩm Lệ|Thành phố Đà Nẵng
20260|Phường Khuê Trung|20260
20305|Phường Hòa Phát|20305
20306|Phường Hòa An|20305
20311|Phường Hòa Thọ Tây|20260
20312|Phường Hòa Thọ Đông|20260
20314|Phường Hòa Xuân|20314
#497|Huyện Hòa Vang|Thành phố Đà Nẵng
20293|Xã Hòa Bắc|20194
20296|Xã Hòa Liên|20194|20197
20299|Xã Hòa Ninh|20308
20302|Xã Hòa Sơn|20200
20308|Xã Hòa Nhơn|20308
20317|Xã Hòa Phú|20320
20320|Xã Hòa Phong|20320
20323|Xã Hòa Châu|20314
20326|Xã Hòa Tiến|20332
20329|Xã Hòa Phước|20314
20332|Xã Hòa Khương|20332
#498|Huyện Hoàng Sa|Thành phố Đà Nẵng
|Huyện Hoàng Sa|20333
#502|Thành phố Tam Kỳ|Tỉnh Quảng Nam
20335|Phường Tân Thạnh|20335
20341|Phường An Mỹ|20341
20344|Phường Hòa Hương|20350
20347|Phường An Xuân|20341
20350|Phường An Sơn|20350
20353|Phường Trường Xuân|20341
20356|Phường An Phú|20356
20359|Xã Tam Thanh|20356
20362|Xã Tam Thăng|20335
20371|Xã Tam Phú|20356
20375|Phường Hòa Thuận|20335
20389|Xã Tam Ngọc|20350
#503|Thành phố Hội An|Tỉnh Quảng Nam
20398|Phường Minh An|20410
20401|Phường Tân An|20401
20404|Phường Cẩm Phô|20410
20407|Phường Thanh Hà|20401
20410|Phường Sơn Phong|20410
20413|Phường Cẩm Châu|20413
20416|Phường Cửa Đại|20413
20419|Phường Cẩm An|20401
20422|Xã Cẩm Hà|20401
20425|Xã Cẩm Kim|20410
20428|Phường Cẩm Nam|20410
20431|Xã Cẩm Thanh|20413
20434|Xã Tân Hiệp|20434
#504|Huyện Tây Giang|Tỉnh Quảng Nam
20437|Xã Ch'ơm|20443
20440|Xã Ga Ri|20443
20443|Xã A Xan|20443
20446|Xã Tr'Hy|20443
20449|Xã Lăng|20455
20452|Xã A Nông|20455
20455|Xã A Tiêng|20455
20458|Xã Bha Lêê|20458
20461|Xã A Vương|20458
20464|Xã Dang|20455
#505|Huyện Đông Giang|Tỉnh Quảng Nam
20467|Thị Trấn Prao|20467
20470|Xã Tà Lu|20467
20473|Xã Sông Kôn|20476
20476|Xã Jơ Ngây|20476
20479|Xã A Ting|20476
20482|Xã Tư|20485
20485|Xã Ba|20485
20488|Xã A Rooi|20467
20491|Xã Zà Hung|20467
20494|Xã Mà Cooih|20494
20497|Xã Kà Dăng|20494
#506|Huyện Đại Lộc|Tỉnh Quảng Nam
20500|Thị trấn Ái Nghĩa|20500
20503|Xã Đại Sơn|20506
20506|Xã Đại Lãnh|20506
20509|Xã Đại Hưng|20506
20512|Xã Đại Hồng|20515
20515|Xã Đại Đồng|20515
20518|Xã Đại Quang|20515
20521|Xã Đại Nghĩa|20500
20524|Xã Đại Hiệp|20500
20527|Xã Đại Thạnh|20542
20530|Xã Đại Chánh|20542
20533|Xã Đại Tân|20542
20536|Xã Đại Phong|20539
20539|Xã Đại Minh|20539
20542|Xã Đại Thắng|20542
20545|Xã Đại Cường|20539
20547|Xã Đại An|20500
20548|Xã Đại Hòa|20500
#507|Thị xã Điện Bàn|Tỉnh Quảng Nam
20551|Phường Vĩnh Điện|20551
20554|Xã Điện Tiến|20557
20557|Xã Điện Hòa|20557
20560|Phường Điện Thắng Bắc|20557
20561|Phường Điện Thắng Trung|20575
20562|Phường Điện Thắng Nam|20575
20563|Phường Điện Ngọc|20579
20566|Xã Điện Hồng|20569
20569|Xã Điện Thọ|20569
20572|Xã Điện Phước|20569
20575|Phường Điện An|20575
20578|Phường Điện Nam Bắc|20579
20579|Phường Điện Nam Trung|20579
20580|Phường Điện Nam Đông|20579
20581|Phường Điện Dương|20579
20584|Xã Điện Quang|20587
20587|Xã Điện Trung|20587
20590|Xã Điện Phong|20587
20593|Phường Điện Minh|20551
20596|Phường Điện Phương|20551
#508|Huyện Duy Xuyên|Tỉnh Quảng Nam
20599|Thị trấn Nam Phước|20599
20605|Xã Duy Phú|20611
20608|Xã Duy Tân|20611
20611|Xã Duy Hòa|20611
20614|Xã Duy Châu|20611
20617|Xã Duy Trinh|20623
20620|Xã Duy Sơn|20623
20623|Xã Duy Trung|20623
20626|Xã Duy Phước|20599
20629|Xã Duy Thành|20635
20632|Xã Duy Vinh|20599
20635|Xã Duy Nghĩa|20635
20638|Xã Duy Hải|20635
#509|Huyện Quế Sơn|Tỉnh Quảng Nam
20641|Thị trấn Đông Phú|20641
20644|Xã Quế Xuân 1|20650
20647|Xã Quế Xuân 2|20650
20650|Xã Quế Phú|20650
20651|Thị trấn Hương An|20650
20656|Thị trấn Trung Phước|20656
20659|Xã Quế Hiệp|20662
20662|Xã Quế Thuận|20662
20665|Xã Quế Mỹ|20662
20668|Xã Ninh Phước|20669
20669|Xã Phước Ninh|20669
20671|Xã Quế Lộc|20656
20677|Xã Quế Long|20641
20680|Xã Quế Châu|20662
20683|Xã Quế Phong|20641
20686|Xã Quế An|20641
20689|Xã Quế Minh|20641
20692|Xã Quế Lâm|20669
#510|Huyện Nam Giang|Tỉnh Quảng Nam
20695|Thị trấn Thạnh Mỹ|20695
20698|Xã La Êê|20698
20699|Xã Chơ Chun|20698
20701|Xã Zuôih|20707
20702|Xã Tà Pơơ|20710
20704|Xã La Dêê|20704
20705|Xã Đắc Tôi|20704
20707|Xã Chà Vàl|20707
20710|Xã Tà Bhing|20710
20713|Xã Cà Dy|20710
20716|Xã Đắc Pre|20716
20719|Xã Đắc Pring|20716
#511|Huyện Phước Sơn|Tỉnh Quảng Nam
20722|Thị trấn Khâm Đức|20722
20725|Xã Phước Xuân|20722
20728|Xã Phước Hiệp|20728
20729|Xã Phước Hòa|20728
20731|Xã Phước Đức|20734
20734|Xã Phước Năng|20734
20737|Xã Phước Mỹ|20734
20740|Xã Phước Chánh|20740
20743|Xã Phước Công|20740
20746|Xã Phước Kim|20752
20749|Xã Phước Lộc|20752
20752|Xã Phước Thành|20752
#512|Huyện Hiệp Đức|Tỉnh Quảng Nam
20758|Xã Quế Tân|20779
20764|Xã Quế Thọ|20767
20767|Xã Bình Lâm|20767
20770|Xã Sông Trà|20770
20773|Xã Phước Trà|20770
20776|Xã Phước Gia|20770
20779|Thị trấn Tân Bình|20779
20782|Xã Quế Lưu|20779
20785|Xã Thăng Phước|20767
20788|Xã Bình Sơn|20767
#513|Huyện Thăng Bình|Tỉnh Quảng Nam
20791|Thị trấn Hà Lam|20791
20794|Xã Bình Dương|20794
20797|Xã Bình Giang|20794
20800|Xã Bình Nguyên|20791
20803|Xã Bình Phục|20791
20806|Xã Bình Triều|20794
20809|Xã Bình Đào|20794
20812|Xã Bình Minh|20794
20815|Xã Bình Lãnh|20818
20818|Xã Bình Trị|20818
20821|Xã Bình Định|20818
20824|Xã Bình Quý|20791
20827|Xã Bình Phú|20827
20833|Xã Bình Tú|20848
20836|Xã Bình Sa|20836
20839|Xã Bình Hải|20836
20842|Xã Bình Quế|20827
20845|Xã Bình An|20848
20848|Xã Bình Trung|20848
20851|Xã Bình Nam|20836
#514|Huyện Tiên Phước|Tỉnh Quảng Nam
20854|Thị trấn Tiên Kỳ|20854
20857|Xã Tiên Sơn|20857
20860|Xã Tiên Hà|20857
20866|Xã Tiên Châu|20857
20869|Xã Tiên Lãnh|20875
20872|Xã Tiên Ngọc|20875
20875|Xã Tiên Hiệp|20875
20878|Xã Tiên Cảnh|20878
20881|Xã Tiên Mỹ|20854
20884|Xã Tiên Phong|20854
20887|Xã Tiên Thọ|20854
20890|Xã Tiên An|20878
20893|Xã Tiên Lộc|20878
20896|Xã Tiên Lập|20878
#515|Huyện Bắc Trà My|Tỉnh Quảng Nam
20899|Thị trấn Trà My|20900
20900|Xã Trà Sơn|20900
20902|Xã Trà Kót|20908
20905|Xã Trà Nú|20908
20908|Xã Trà Đông|20908
20911|Xã Trà Dương|20900
20914|Xã Trà Giang|20900
20917|Xã Trà Bui|20920
20920|Xã Trà Đốc|20920
20923|Xã Trà Tân|20923
20926|Xã Trà Giác|20923
20929|Xã Trà Giáp|20929
20932|Xã Trà Ka|20929
#516|Huyện Nam Trà My|Tỉnh Quảng Nam
20935|Xã Trà Leng|20938
20938|Xã Trà Dơn|20938
20941|Xã Trà Tập|20941
20944|Xã Trà Mai|20944
20947|Xã Trà Cang|20941
20950|Xã Trà Linh|20950
20953|Xã Trà Nam|20950
20956|Xã Trà Don|20944
20959|Xã Trà Vân|20959
20962|Xã Trà Vinh|20959
#517|Huyện Núi Thành|Tỉnh Quảng Nam
20965|Thị trấn Núi Thành|20965
20968|Xã Tam Xuân I|20971
20971|Xã Tam Xuân II|20971
20974|Xã Tam Tiến|20971
20977|Xã Tam Sơn|20977
20980|Xã Tam Thạnh|20977
20983|Xã Tam Anh Bắc|20984
20984|Xã Tam Anh Nam|20984
20986|Xã Tam Hòa|20984
20989|Xã Tam Hiệp|20965
20992|Xã Tam Hải|20992
20995|Xã Tam Giang|20965
20998|Xã Tam Quang|20965
21001|Xã Tam Nghĩa|20965
21004|Xã Tam Mỹ Tây|21004
21005|Xã Tam Mỹ Đông|21004
21007|Xã Tam Trà|21004
#518|Huyện Phú Ninh|Tỉnh Quảng Nam
20364|Thị trấn Phú Thịnh|20364
20365|Xã Tam Thành|20380
20368|Xã Tam An|20380
20374|Xã Tam Đàn|20364
20377|Xã Tam Lộc|20380
20380|Xã Tam Phước|20380
20386|Xã Tam Thái|20364
20387|Xã Tam Đại|20392
20392|Xã Tam Dân|20392
20395|Xã Tam Lãnh|20392
`,
};
