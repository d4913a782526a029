import type { ProvinceData } from "../province";

/** Tỉnh Thái Nguyên. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "19",
  name: "Tỉnh Thái Nguyên",
  communes: `
01840|Phường Đức Xuân
01843|Phường Bắc Kạn
01849|Xã Phong Quang
01864|Xã Bằng Thành
01879|Xã Cao Minh
01882|Xã Nghiên Loan
01894|Xã Phúc Lộc
01906|Xã Ba Bể
01912|Xã Chợ Rã
01921|Xã Thượng Minh
01933|Xã Đồng Phúc
01936|Xã Nà Phặc
01942|Xã Bằng Vân
01954|Xã Ngân Sơn
01957|Xã Thượng Quan
01960|Xã Hiệp Lực
01969|Xã Phủ Thông
01981|Xã Vĩnh Thông
02008|Xã Cẩm Giàng
02014|Xã Bạch Thông
02020|Xã Chợ Đồn
02026|Xã Nam Cường
02038|Xã Quảng Bạch
02044|Xã Yên Thịnh
02071|Xã Nghĩa Tá
02083|Xã Yên Phong
02086|Xã Chợ Mới
02101|Xã Thanh Mai
02104|Xã Tân Kỳ
02107|Xã Thanh Thịnh
02116|Xã Yên Bình
02143|Xã Văn Lang
02152|Xã Cường Lợi
02155|Xã Na Rì
02176|Xã Trần Phú
02185|Xã Côn Minh
02191|Xã Xuân Dương
05443|Phường Phan Đình Phùng
05455|Phường Quyết Thắng
05467|Phường Gia Sàng
05482|Phường Quan Triều
05488|Xã Đại Phúc
05500|Phường Tích Lương
05503|Xã Tân Cương
05518|Phường Sông Công
05528|Phường Bách Quang
05533|Phường Bá Xuyên
05542|Xã Lam Vỹ
05551|Xã Kim Phượng
05563|Xã Phượng Tiến
05569|Xã Định Hoá
05581|Xã Trung Hội
05587|Xã Bình Yên
05602|Xã Phú Đình
05605|Xã Bình Thành
05611|Xã Phú Lương
05620|Xã Yên Trạch
05632|Xã Hợp Thành
05641|Xã Vô Tranh
05662|Xã Trại Cau
05665|Xã Văn Lăng
05674|Xã Quang Sơn
05680|Xã Văn Hán
05692|Xã Đồng Hỷ
05707|Xã Nam Hoà
05710|Phường Linh Sơn
05716|Xã Võ Nhai
05719|Xã Sảng Mộc
05722|Xã Nghinh Tường
05725|Xã Thần Sa
05740|Xã La Hiên
05746|Xã Tràng Xá
05755|Xã Dân Tiến
05773|Xã Phú Xuyên
05776|Xã Đức Lương
05788|Xã Phú Lạc
05800|Xã Phú Thịnh
05809|Xã An Khánh
05818|Xã La Bằng
05830|Xã Đại Từ
05845|Xã Vạn Phú
05851|Xã Quân Chu
05857|Phường Phúc Thuận
05860|Phường Phổ Yên
05881|Xã Thành Công
05890|Phường Vạn Xuân
05899|Phường Trung Thành
05908|Xã Phú Bình
05917|Xã Tân Khánh
05923|Xã Tân Thành
05941|Xã Điềm Thuỵ
05953|Xã Kha Sơn
`,
  predecessors: `
#058|Thành Phố Bắc Kạn|Tỉnh Bắc Kạn
01834|Phường Nguyễn Thị Minh Khai|01840
01837|Phường Sông Cầu|01843
01840|Phường Đức Xuân|01840
01843|Phường Phùng Chí Kiên|01843
01846|Phường Huyền Tụng|01840
01849|Xã Dương Quang|01849
01852|Xã Nông Thượng|01843
01855|Phường Xuất Hóa|01843
#060|Huyện Pác Nặm|Tỉnh Bắc Kạn
01858|Xã Bằng Thành|01864
01861|Xã Nhạn Môn|01864
01864|Xã Bộc Bố|01864
01867|Xã Công Bằng|01879
01870|Xã Giáo Hiệu|01864
01873|Xã Xuân La|01882
01876|Xã An Thắng|01882
01879|Xã Cổ Linh|01879
01882|Xã Nghiên Loan|01882
01885|Xã Cao Tân|01879
#061|Huyện Ba Bể|Tỉnh Bắc Kạn
01888|Thị trấn Chợ Rã|01912
01891|Xã Bành Trạch|01894
01894|Xã Phúc Lộc|01894
01897|Xã Hà Hiệu|01894
01900|Xã Cao Thượng|01906
01906|Xã Khang Ninh|01906
01909|Xã Nam Mẫu|01906
01912|Xã Thượng Giáo|01912
01915|Xã Địa Linh|01912
01918|Xã Yến Dương|01921
01921|Xã Chu Hương|01921
01924|Xã Quảng Khê|01933
01927|Xã Mỹ Phương|01921
01930|Xã Hoàng Trĩ|01933
01933|Xã Đồng Phúc|01933
#062|Huyện Ngân Sơn|Tỉnh Bắc Kạn
01936|Thị trấn Nà Phặc|01936
01939|Xã Thượng Ân|01942
01942|Xã Bằng Vân|01942
01945|Xã Cốc Đán|01954
01948|Xã Trung Hòa|01936
01951|Xã Đức Vân|01954
01954|Thị trấn Vân Tùng|01954
01957|Xã Thượng Quan|01957
01960|Xã Hiệp Lực|01960
01963|Xã Thuần Mang|01960
#063|Huyện Bạch Thông|Tỉnh Bắc Kạn
01969|Thị trấn Phủ Thông|01969
01975|Xã Vi Hương|01969
01978|Xã Sỹ Bình|01981
01981|Xã Vũ Muộn|01981
01984|Xã Đôn Phong|01849
01990|Xã Lục Bình|01969
01993|Xã Tân Tú|01969
01999|Xã Nguyên Phúc|02008
02002|Xã Cao Sơn|01981
02005|Xã Quân Hà|02008
02008|Xã Cẩm Giàng|02008
02011|Xã Mỹ Thanh|02008
02014|Xã Dương Phong|02014
02017|Xã Quang Thuận|02014
#064|Huyện Chợ Đồn|Tỉnh Bắc Kạn
02020|Thị trấn Bằng Lũng|02020
02023|Xã Xuân Lạc|02026
02026|Xã Nam Cường|02026
02029|Xã Đồng Lạc|02026
02032|Xã Tân Lập|02038
02035|Xã Bản Thi|02044
02038|Xã Quảng Bạch|02038
02041|Xã Bằng Phúc|01933
02044|Xã Yên Thịnh|02044
02047|Xã Yên Thượng|02044
02050|Xã Phương Viên|02020
02053|Xã Ngọc Phái|02020
02059|Xã Đồng Thắng|02014
02062|Xã Lương Bằng|02071
02065|Xã Bằng Lãng|02020
02068|Xã Đại Sảo|02083
02071|Xã Nghĩa Tá|02071
02077|Xã Yên Mỹ|02083
02080|Xã Bình Trung|02071
02083|Xã Yên Phong|02083
#065|Huyện Chợ Mới|Tỉnh Bắc Kạn
02086|Thị trấn Đồng Tâm|02086
02089|Xã Tân Sơn|02104
02092|Xã Thanh Vận|02101
02095|Xã Mai Lạp|02101
02098|Xã Hòa Mục|02104
02101|Xã Thanh Mai|02101
02104|Xã Cao Kỳ|02104
02107|Xã Nông Hạ|02107
02110|Xã Yên Cư|02116
02113|Xã Thanh Thịnh|02107
02116|Xã Yên Hân|02116
02122|Xã Như Cố|02086
02125|Xã Bình Văn|02116
02131|Xã Quảng Chu|02086
#066|Huyện Na Rì|Tỉnh Bắc Kạn
02137|Xã Văn Vũ|02152
02140|Xã Văn Lang|02143
02143|Xã Lương Thượng|02143
02146|Xã Kim Hỷ|02143
02152|Xã Cường Lợi|02152
02155|Thị trấn Yến Lạc|02155
02158|Xã Kim Lư|02155
02161|Xã Sơn Thành|02155
02170|Xã Văn Minh|02176
02173|Xã Côn Minh|02185
02176|Xã Cư Lễ|02176
02179|Xã Trần Phú|02176
02185|Xã Quang Phong|02185
02188|Xã Dương Sơn|02185
02191|Xã Xuân Dương|02191
02194|Xã Đổng Xá|02191
02197|Xã Liêm Thủy|02191
#164|Thành phố Thái Nguyên|Tỉnh Thái Nguyên
05431|Phường Quan Triều|05482
05434|Phường Quang Vinh|05482
05437|Phường Túc Duyên|05443
05440|Phường Hoàng Văn Thụ|05443
05443|Phường Trưng Vương|05443
05446|Phường Quang Trung|05443
05449|Phường Phan Đình Phùng|05443
05452|Phường Tân Thịnh|05443
05455|Phường Thịnh Đán|05455
05458|Phường Đồng Quang|05443
05461|Phường Gia Sàng|05467|05443
05464|Phường Tân Lập|05500
05467|Phường Cam Giá|05467|05500
05470|Phường Phú Xá|05500
05473|Phường Hương Sơn|05467
05476|Phường Trung Thành|05500
05479|Phường Tân Thành|05500
05482|Phường Tân Long|05482
05485|Xã Phúc Hà|05455
05488|Xã Phúc Xuân|05488
05491|Xã Quyết Thắng|05455
05494|Xã Phúc Trìu|05488
05497|Xã Thịnh Đức|05503
05500|Phường Tích Lương|05500
05503|Xã Tân Cương|05503
05653|Xã Sơn Cẩm|05482
05659|Phường Chùa Hang|05710
05695|Xã Cao Ngạn|05710
05701|Xã Linh Sơn|05710
05710|Phường Đồng Bẩm|05710
05713|Xã Huống Thượng|05710
05914|Xã Đồng Liên|05467
#165|Thành phố Sông Công|Tỉnh Thái Nguyên
05506|Phường Lương Sơn|05528
05509|Phường Châu Sơn|05533
05512|Phường Mỏ Chè|05533
05515|Phường Cải Đan|05518
05518|Phường Thắng Lợi|05518
05521|Phường Phố Cò|05518
05527|Xã Tân Quang|05528
05528|Phường Bách Quang|05528
05530|Xã Bình Sơn|05503
05533|Xã Bá Xuyên|05533
#167|Huyện Định Hóa|Tỉnh Thái Nguyên
05539|Xã Linh Thông|05542
05542|Xã Lam Vỹ|05542
05545|Xã Quy Kỳ|05551
05548|Xã Tân Thịnh|05563
05551|Xã Kim Phượng|05551
05554|Xã Bảo Linh|05569
05560|Xã Phúc Chu|05569
05563|Xã Tân Dương|05563
05566|Xã Phượng Tiến|05563
05569|Thị trấn Chợ Chu|05569
05572|Xã Đồng Thịnh|05569
05575|Xã Định Biên|05587
05578|Xã Thanh Định|05587
05581|Xã Trung Hội|05581
05584|Xã Trung Lương|05587
05587|Xã Bình Yên|05587
05590|Xã Điềm Mặc|05602
05593|Xã Phú Tiến|05581
05596|Xã Bộc Nhiêu|05581
05599|Xã Sơn Phú|05605
05602|Xã Phú Đình|05602
05605|Xã Bình Thành|05605
#168|Huyện Phú Lương|Tỉnh Thái Nguyên
05611|Thị trấn Đu|05611
05614|Xã Yên Ninh|05620
05617|Xã Yên Trạch|05620
05620|Xã Yên Đổ|05620
05623|Xã Yên Lạc|05611
05626|Xã Ôn Lương|05632
05629|Xã Động Đạt|05611
05632|Xã Phủ Lý|05632
05635|Xã Phú Đô|05641
05638|Xã Hợp Thành|05632
05641|Xã Tức Tranh|05641
05644|Thị trấn Giang Tiên|05611
05647|Xã Vô Tranh|05641
05650|Xã Cổ Lũng|05641
#169|Huyện Đồng Hỷ|Tỉnh Thái Nguyên
05656|Thị trấn Sông Cầu|05692
05662|Thị trấn Trại Cau|05662
05665|Xã Văn Lăng|05665
05668|Xã Tân Long|05674
05671|Xã Hòa Bình|05665
05674|Xã Quang Sơn|05674
05677|Xã Minh Lập|05692
05680|Xã Văn Hán|05680
05683|Xã Hóa Trung|05692
05686|Xã Khe Mo|05680
05689|Xã Cây Thị|05707
05692|Thị trấn Hóa Thượng|05692
05698|Xã Hợp Tiến|05662
05707|Xã Nam Hòa|05707
#170|Huyện Võ Nhai|Tỉnh Thái Nguyên
05716|Thị trấn Đình Cả|05716
05719|Xã Sảng Mộc|05719
05722|Xã Nghinh Tường|05722
05725|Xã Thần Xa|05725
05728|Xã Vũ Chấn|05722
05731|Xã Thượng Nung|05725
05734|Xã Phú Thượng|05716
05737|Xã Cúc Đường|05740
05740|Xã La Hiên|05740
05743|Xã Lâu Thượng|05716
05746|Xã Tràng Xá|05746
05749|Xã Phương Giao|05755
05752|Xã Liên Minh|05746
05755|Xã Dân Tiến|05755
05758|Xã Bình Long|05755
#171|Huyện Đại Từ|Tỉnh Thái Nguyên
05761|Thị trấn Hùng Sơn|05488
05767|Xã Phúc Lương|05776
05770|Xã Minh Tiến|05776
05773|Xã Yên Lãng|05773
05776|Xã Đức Lương|05776
05779|Xã Phú Cường|05800
05785|Xã Phú Lạc|05788
05788|Xã Tân Linh|05788
05791|Xã Phú Thịnh|05800
05794|Xã Phục Linh|05788
05797|Xã Phú Xuyên|05773
05800|Xã Bản Ngoại|05800
05803|Xã Tiên Hội|05818
05809|Xã Cù Vân|05809
05812|Xã Hà Thượng|05809
05815|Xã La Bằng|05818
05818|Xã Hoàng Nông|05818
05821|Xã Khôi Kỳ|05830
05824|Xã An Khánh|05809
05827|Xã Tân Thái|05488
05830|Xã Bình Thuận|05830
05833|Xã Lục Ba|05830
05836|Xã Mỹ Yên|05830
05842|Xã Văn Yên|05845
05845|Xã Vạn Phú|05845
05848|Xã Cát Nê|05851
05851|Thị trấn Quân Chu|05851
#172|Thành phố Phổ Yên|Tỉnh Thái Nguyên
05854|Phường Bãi Bông|05860
05857|Phường Bắc Sơn|05857
05860|Phường Ba Hàng|05860
05863|Xã Phúc Tân|05488
05866|Xã Phúc Thuận|05857
05869|Phường Hồng Tiến|05860
05872|Xã Minh Đức|05857
05875|Phường Đắc Sơn|05860
05878|Phường Đồng Tiến|05890
05881|Xã Thành Công|05881
05884|Phường Tiên Phong|05890
05887|Xã Vạn Phái|05881
05890|Phường Nam Tiến|05890
05893|Phường Tân Hương|05890
05896|Phường Đông Cao|05899
05899|Phường Trung Thành|05899
05902|Phường Tân Phú|05899
05905|Phường Thuận Thành|05899
#173|Huyện Phú Bình|Tỉnh Thái Nguyên
05908|Thị trấn Hương Sơn|05908
05911|Xã Bàn Đạt|05917
05917|Xã Tân Khánh|05917
05920|Xã Tân Kim|05923
05923|Xã Tân Thành|05923
05926|Xã Đào Xá|05917
05929|Xã Bảo Lý|05908
05932|Xã Thượng Đình|05941|05908
05935|Xã Tân Hòa|05923
05938|Xã Nhã Lộng|05908
05941|Xã Điềm Thụy|05941
05944|Xã Xuân Phương|05908
05947|Xã Tân Đức|05953
05950|Xã Úc Kỳ|05908
05953|Xã Lương Phú|05953
05956|Xã Nga My|05941
05959|Xã Kha Sơn|05953
05962|Xã Thanh Ninh|05953
05965|Xã Dương Thành|05953
05968|Xã Hà Châu|05941
`,
};
