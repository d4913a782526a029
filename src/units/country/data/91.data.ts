import type { ProvinceData } from "../province";

/** Tỉnh An Giang. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "91",
  name: "Tỉnh An Giang",
  communes: `
30292|Phường Bình Đức
30301|Phường Mỹ Thới
30307|Phường Long Xuyên
30313|Xã Mỹ Hoà Hưng
30316|Phường Châu Đốc
30325|Phường Vĩnh Tế
30337|Xã An Phú
30341|Xã Khánh Bình
30346|Xã Nhơn Hội
30352|Xã Phú Hữu
30367|Xã Vĩnh Hậu
30376|Phường Tân Châu
30377|Phường Long Phú
30385|Xã Vĩnh Xương
30388|Xã Tân An
30403|Xã Châu Phong
30406|Xã Phú Tân
30409|Xã Chợ Vàm
30421|Xã Phú Lâm
30430|Xã Hoà Lạc
30436|Xã Phú An
30445|Xã Bình Thạnh Đông
30463|Xã Châu Phú
30469|Xã Mỹ Đức
30478|Xã Vĩnh Thạnh Trung
30481|Xã Thạnh Mỹ Tây
30487|Xã Bình Mỹ
30502|Phường Thới Sơn
30505|Phường Chi Lăng
30520|Phường Tịnh Biên
30526|Xã An Cư
30538|Xã Núi Cấm
30544|Xã Tri Tôn
30547|Xã Ba Chúc
30568|Xã Vĩnh Gia
30577|Xã Ô Lâm
30580|Xã Cô Tô
30589|Xã An Châu
30595|Xã Cần Đăng
30604|Xã Vĩnh An
30607|Xã Bình Hoà
30619|Xã Vĩnh Hanh
30628|Xã Chợ Mới
30631|Xã Long Điền
30643|Xã Cù Lao Giêng
30658|Xã Nhơn Mỹ
30664|Xã Long Kiến
30673|Xã Hội An
30682|Xã Thoại Sơn
30685|Xã Phú Hoà
30688|Xã Óc Eo
30691|Xã Tây Phú
30697|Xã Vĩnh Trạch
30709|Xã Định Mỹ
30742|Phường Rạch Giá
30760|Phường Vĩnh Thông
30766|Phường Tô Châu
30769|Phường Hà Tiên
30781|Xã Tiên Hải
30787|Xã Kiên Lương
30790|Xã Hoà Điền
30793|Xã Vĩnh Điều
30796|Xã Giang Thành
30811|Xã Sơn Hải
30814|Xã Hòn Nghệ
30817|Xã Hòn Đất
30823|Xã Bình Sơn
30826|Xã Bình Giang
30835|Xã Sơn Kiên
30838|Xã Mỹ Thuận
30850|Xã Tân Hiệp
30856|Xã Tân Hội
30874|Xã Thạnh Đông
30880|Xã Châu Thành
30886|Xã Thạnh Lộc
30898|Xã Bình An
30904|Xã Giồng Riềng
30910|Xã Thạnh Hưng
30928|Xã Ngọc Chúc
30934|Xã Hoà Hưng
30943|Xã Long Thạnh
30949|Xã Hoà Thuận
30952|Xã Gò Quao
30958|Xã Định Hoà
30970|Xã Vĩnh Hoà Hưng
30982|Xã Vĩnh Tuy
30985|Xã An Biên
30988|Xã Tây Yên
31006|Xã Đông Thái
31012|Xã Vĩnh Hoà
31018|Xã An Minh
31024|Xã Đông Hoà
31027|Xã U Minh Thượng
31031|Xã Tân Thạnh
31036|Xã Đông Hưng
31042|Xã Vân Khánh
31051|Xã Vĩnh Phong
31064|Xã Vĩnh Bình
31069|Xã Vĩnh Thuận
31078|Đặc khu Phú Quốc
31105|Đặc khu Thổ Châu
31108|Đặc khu Kiên Hải
`,
  predecessors: `
#883|Thành phố Long Xuyên|Tỉnh An Giang
30280|Phường Mỹ Bình|30307
30283|Phường Mỹ Long|30307
30286|Phường Mỹ Xuyên|30307
30289|Phường Bình Đức|30292
30292|Phường Bình Khánh|30292
30295|Phường Mỹ Phước|30307
30298|Phường Mỹ Quý|30307
30301|Phường Mỹ Thới|30301
30304|Phường Mỹ Thạnh|30301
30307|Phường Mỹ Hòa|30307
30310|Xã Mỹ Khánh|30292
30313|Xã Mỹ Hòa Hưng|30313
#884|Thành phố Châu Đốc|Tỉnh An Giang
30316|Phường Châu Phú B|30316
30319|Phường Châu Phú A|30316
30322|Phường Vĩnh Mỹ|30316
30325|Phường Núi Sam|30325
30328|Phường Vĩnh Nguơn|30316
30331|Xã Vĩnh Tế|30325
30334|Xã Vĩnh Châu|30316|30325
#886|Huyện An Phú|Tỉnh An Giang
30337|Thị trấn An Phú|30337
30340|Xã Khánh An|30341
30341|Thị trấn Long Bình|30341
30343|Xã Khánh Bình|30341
30346|Xã Quốc Thái|30346
30349|Xã Nhơn Hội|30346
30352|Xã Phú Hữu|30352
30355|Xã Phú Hội|30337|30346
30358|Xã Phước Hưng|30337|30346|30352
30361|Xã Vĩnh Lộc|30352
30364|Xã Vĩnh Hậu|30367
30367|Xã Vĩnh Trường|30367
30370|Xã Vĩnh Hội Đông|30337
30373|Thị trấn Đa Phước|30367
#887|Thị xã Tân Châu|Tỉnh An Giang
30376|Phường Long Thạnh|30376
30377|Phường Long Hưng|30377
30378|Phường Long Châu|30377
30379|Xã Phú Lộc|30385
30382|Xã Vĩnh Xương|30385
30385|Xã Vĩnh Hòa|30385
30387|Xã Tân Thạnh|30388
30388|Xã Tân An|30388
30391|Xã Long An|30388
30394|Phường Long Phú|30377
30397|Xã Châu Phong|30403
30400|Xã Phú Vĩnh|30403
30403|Xã Lê Chánh|30403
30412|Phường Long Sơn|30376
#888|Huyện Phú Tân|Tỉnh An Giang
30406|Thị trấn Phú Mỹ|30406
30409|Thị trấn Chợ Vàm|30409
30415|Xã Long Hòa|30421
30418|Xã Phú Long|30421
30421|Xã Phú Lâm|30421
30424|Xã Phú Hiệp|30430
30427|Xã Phú Thạnh|30409
30430|Xã Hòa Lạc|30430
30433|Xã Phú Thành|30409
30436|Xã Phú An|30436
30439|Xã Phú Xuân|30436
30442|Xã Hiệp Xương|30445
30445|Xã Phú Bình|30445
30448|Xã Phú Thọ|30436
30451|Xã Phú Hưng|30406
30454|Xã Bình Thạnh Đông|30445
30457|Xã Tân Hòa|30406
30460|Xã Tân Trung|30406
#889|Huyện Châu Phú|Tỉnh An Giang
30463|Thị trấn Cái Dầu|30463
30466|Xã Khánh Hòa|30469
30469|Xã Mỹ Đức|30469
30472|Xã Mỹ Phú|30478
30475|Xã Ô Long Vĩ|30481
30478|Thị trấn Vĩnh Thạnh Trung|30478
30481|Xã Thạnh Mỹ Tây|30481
30484|Xã Bình Long|30463
30487|Xã Bình Mỹ|30487
30490|Xã Bình Thủy|30487
30493|Xã Đào Hữu Cảnh|30481
30496|Xã Bình Phú|30463
30499|Xã Bình Chánh|30487
#890|Thị xã Tịnh Biên|Tỉnh An Giang
30502|Phường Nhà Bàng|30502
30505|Phường Chi Lăng|30505
30508|Phường Núi Voi|30505
30511|Phường Nhơn Hưng|30502
30514|Phường An Phú|30520
30517|Phường Thới Sơn|30502
30520|Phường Tịnh Biên|30520
30523|Xã Văn Giáo|30526
30526|Xã An Cư|30526
30529|Xã An Nông|30520
30532|Xã Vĩnh Trung|30526
30535|Xã Tân Lợi|30505
30538|Xã An Hảo|30538
30541|Xã Tân Lập|30538
#891|Huyện Tri Tôn|Tỉnh An Giang
30544|Thị trấn Tri Tôn|30544
30547|Thị trấn Ba Chúc|30547
30550|Xã Lạc Quới|30547
30553|Xã Lê Trì|30547
30556|Xã Vĩnh Gia|30568
30559|Xã Vĩnh Phước|30568
30562|Xã Châu Lăng|30544
30565|Xã Lương Phi|30577
30568|Xã Lương An Trà|30568
30571|Xã Tà Đảnh|30580
30574|Xã Núi Tô|30544
30577|Xã An Tức|30577
30580|Thị trấn Cô Tô|30580
30583|Xã Tân Tuyến|30580
30586|Xã Ô Lâm|30577
#892|Huyện Châu Thành|Tỉnh An Giang
30589|Thị trấn An Châu|30589
30592|Xã An Hòa|30607
30595|Xã Cần Đăng|30595
30598|Xã Vĩnh Hanh|30619
30601|Xã Bình Thạnh|30607
30604|Thị trấn Vĩnh Bình|30604
30607|Xã Bình Hòa|30607
30610|Xã Vĩnh An|30604
30613|Xã Hòa Bình Thạnh|30589
30616|Xã Vĩnh Lợi|30595
30619|Xã Vĩnh Nhuận|30619
30622|Xã Tân Phú|30604
30625|Xã Vĩnh Thành|30589
#893|Huyện Chợ Mới|Tỉnh An Giang
30628|Thị trấn Chợ Mới|30628
30631|Thị trấn Mỹ Luông|30631
30634|Xã Kiến An|30628
30637|Xã Mỹ Hội Đông|30658
30640|Xã Long Điền A|30631
30643|Xã Tấn Mỹ|30643
30646|Xã Long Điền B|30631
30649|Xã Kiến Thành|30628
30652|Xã Mỹ Hiệp|30643
30655|Xã Mỹ An|30664
30658|Xã Nhơn Mỹ|30658
30661|Xã Long Giang|30658
30664|Xã Long Kiến|30664
30667|Xã Bình Phước Xuân|30643
30670|Xã An Thạnh Trung|30664
30673|Thị trấn Hội An|30673
30676|Xã Hòa Bình|30673
30679|Xã Hòa An|30673
#894|Huyện Thoại Sơn|Tỉnh An Giang
30682|Thị trấn Núi Sập|30682
30685|Thị trấn Phú Hòa|30685
30688|Thị Trấn Óc Eo|30688
30691|Xã Tây Phú|30691
30692|Xã An Bình|30691
30694|Xã Vĩnh Phú|30709
30697|Xã Vĩnh Trạch|30697
30700|Xã Phú Thuận|30685
30703|Xã Vĩnh Chánh|30685
30706|Xã Định Mỹ|30709
30709|Xã Định Thành|30709
30712|Xã Mỹ Phú Đông|30691
30715|Xã Vọng Đông|30688
30718|Xã Vĩnh Khánh|30697
30721|Xã Thoại Giang|30682
30724|Xã Bình Thành|30682
30727|Xã Vọng Thê|30688
#899|Thành phố Rạch Giá|Tỉnh Kiên Giang
30733|Phường Vĩnh Thanh|30742
30736|Phường Vĩnh Quang|30742
30739|Phường Vĩnh Hiệp|30742
30742|Phường Vĩnh Thanh Vân|30742
30745|Phường Vĩnh Lạc|30742
30748|Phường An Hòa|30742
30751|Phường An Bình|30742
30754|Phường Rạch Sỏi|30742
30757|Phường Vĩnh Lợi|30742
30760|Phường Vĩnh Thông|30760
30763|Xã Phi Thông|30760
#900|Thành phố Hà Tiên|Tỉnh Kiên Giang
30766|Phường Tô Châu|30766
30769|Phường Đông Hồ|30769
30772|Phường Bình San|30769
30775|Phường Pháo Đài|30769
30778|Phường Mỹ Đức|30769
30781|Xã Tiên Hải|30781
30784|Xã Thuận Yên|30766
#902|Huyện Kiên Lương|Tỉnh Kiên Giang
30787|Thị trấn Kiên Lương|30787
30790|Xã Kiên Bình|30790
30802|Xã Hòa Điền|30790
30805|Xã Dương Hòa|30766
30808|Xã Bình An|30787
30809|Xã Bình Trị|30787
30811|Xã Sơn Hải|30811
30814|Xã Hòn Nghệ|30814
#903|Huyện Hòn Đất|Tỉnh Kiên Giang
30817|Thị trấn Hòn Đất|30817
30820|Thị trấn Sóc Sơn|30838
30823|Xã Bình Sơn|30823
30826|Xã Bình Giang|30826
30828|Xã Mỹ Thái|30835
30829|Xã Nam Thái Sơn|30817
30832|Xã Mỹ Hiệp Sơn|30838
30835|Xã Sơn Kiên|30835
30836|Xã Sơn Bình|30835
30838|Xã Mỹ Thuận|30838
30840|Xã Lình Huỳnh|30817
30841|Xã Thổ Sơn|30817
30844|Xã Mỹ Lâm|30760
30847|Xã Mỹ Phước|30838
#904|Huyện Tân Hiệp|Tỉnh Kiên Giang
30850|Thị trấn Tân Hiệp|30850
30853|Xã Tân Hội|30856
30856|Xã Tân Thành|30856
30859|Xã Tân Hiệp B|30850
30860|Xã Tân Hòa|30856
30862|Xã Thạnh Đông B|30850
30865|Xã Thạnh Đông|30850
30868|Xã Tân Hiệp A|30874
30871|Xã Tân An|30856
30874|Xã Thạnh Đông A|30874
30877|Xã Thạnh Trị|30874
#905|Huyện Châu Thành|Tỉnh Kiên Giang
30880|Thị trấn Minh Lương|30880
30883|Xã Mong Thọ A|30886
30886|Xã Mong Thọ B|30886
30887|Xã Mong Thọ|30886
30889|Xã Giục Tượng|30880
30892|Xã Vĩnh Hòa Hiệp|30898
30893|Xã Vĩnh Hòa Phú|30898
30895|Xã Minh Hòa|30880
30898|Xã Bình An|30898
30901|Xã Thạnh Lộc|30886
#906|Huyện Giồng Riềng|Tỉnh Kiên Giang
30904|Thị trấn Giồng Riềng|30904
30907|Xã Thạnh Hưng|30910
30910|Xã Thạnh Phước|30910
30913|Xã Thạnh Lộc|30910
30916|Xã Thạnh Hòa|30904
30917|Xã Thạnh Bình|30904
30919|Xã Bàn Thạch|30904
30922|Xã Bàn Tân Định|30904
30925|Xã Ngọc Thành|30928
30928|Xã Ngọc Chúc|30928
30931|Xã Ngọc Thuận|30928
30934|Xã Hòa Hưng|30934
30937|Xã Hòa Lợi|30934
30940|Xã Hòa An|30934
30943|Xã Long Thạnh|30943
30946|Xã Vĩnh Thạnh|30943
30947|Xã Vĩnh Phú|30943
30949|Xã Hòa Thuận|30949
30950|Xã Ngọc Hòa|30949
#907|Huyện Gò Quao|Tỉnh Kiên Giang
30952|Thị trấn Gò Quao|30952
30955|Xã Vĩnh Hòa Hưng Bắc|30970
30958|Xã Định Hòa|30958
30961|Xã Thới Quản|30958
30964|Xã Định An|30952
30967|Xã Thủy Liễu|30958
30970|Xã Vĩnh Hòa Hưng Nam|30970
30973|Xã Vĩnh Phước A|30982
30976|Xã Vĩnh Phước B|30952
30979|Xã Vĩnh Tuy|30982
30982|Xã Vĩnh Thắng|30982
#908|Huyện An Biên|Tỉnh Kiên Giang
30985|Thị trấn Thứ Ba|30985
30988|Xã Tây Yên|30988
30991|Xã Tây Yên A|30988
30994|Xã Nam Yên|30988
30997|Xã Hưng Yên|30985
31000|Xã Nam Thái|31006
31003|Xã Nam Thái A|31006
31006|Xã Đông Thái|31006
31009|Xã Đông Yên|30985
#909|Huyện An Minh|Tỉnh Kiên Giang
31018|Thị trấn Thứ Mười Một|31018
31021|Xã Thuận Hòa|31031
31024|Xã Đông Hòa|31024
31030|Xã Đông Thạnh|31024
31031|Xã Tân Thạnh|31031
31033|Xã Đông Hưng|31018
31036|Xã Đông Hưng A|31036
31039|Xã Đông Hưng B|31018
31042|Xã Vân Khánh|31042
31045|Xã Vân Khánh Đông|31036
31048|Xã Vân Khánh Tây|31042
#910|Huyện Vĩnh Thuận|Tỉnh Kiên Giang
31051|Thị trấn Vĩnh Thuận|31051
31060|Xã Vĩnh Bình Bắc|31064
31063|Xã Vĩnh Bình Nam|31064
31064|Xã Bình Minh|31064
31069|Xã Vĩnh Thuận|31069
31072|Xã Tân Thuận|31069
31074|Xã Phong Đông|31051
31075|Xã Vĩnh Phong|31051
#911|Thành phố Phú Quốc|Tỉnh Kiên Giang
31078|Phường Dương Đông|31078
31081|Phường An Thới|31078
31084|Xã Cửa Cạn|31078
31087|Xã Gành Dầu|31078
31090|Xã Cửa Dương|31078
31093|Xã Hàm Ninh|31078
31096|Xã Dương Tơ|31078
31102|Xã Bãi Thơm|31078
31105|Xã Thổ Châu|31105
#912|Huyện Kiên Hải|Tỉnh Kiên Giang
31108|Xã Hòn Tre|31108
31111|Xã Lại Sơn|31108
31114|Xã An Sơn|31108
31115|Xã Nam Du|31108
#913|Huyện U Minh Thượng|Tỉnh Kiên Giang
31012|Xã Thạnh Yên|31012
31015|Xã Thạnh Yên A|31012
31027|Xã An Minh Bắc|31027
31054|Xã Vĩnh Hòa|31012
31057|Xã Hòa Chánh|31012
31066|Xã Minh Thuận|31027
#914|Huyện Giang Thành|Tỉnh Kiên Giang
30791|Xã Vĩnh Phú|30793
30793|Xã Vĩnh Điều|30793
30796|Xã Tân Khánh Hòa|30796
30797|Xã Phú Lợi|30796
30799|Xã Phú Mỹ|30796
`,
};
