// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/bibliography.h"

namespace onecycle {

std::string_view bibliography()
{
    return R"(@misc{smith2018disciplined,
  author       = {Leslie N. Smith},
  title        = {A disciplined approach to neural network hyper-parameters: {Part} 1 -- learning rate, batch size,
                  momentum, and weight decay},
  howpublished = {arXiv:1803.09820},
  year         = {2018},
}

@inproceedings{smith2019superconvergence,
  author    = {Leslie N. Smith and Nicholay Topin},
  title     = {Super-convergence: very fast training of neural networks using large learning rates},
  booktitle = {Artificial Intelligence and Machine Learning for Multi-Domain Operations Applications},
  series    = {Proceedings of SPIE},
  volume    = {11006},
  pages     = {1100612},
  year      = {2019},
  doi       = {10.1117/12.2520589},
  note      = {arXiv:1708.07120},
}

@inproceedings{paszke2019pytorch,
  author    = {Adam Paszke and Sam Gross and Francisco Massa and Adam Lerer and James Bradbury and Gregory Chanan and
               Trevor Killeen and Zeming Lin and Natalia Gimelshein and Luca Antiga and Alban Desmaison and
               Andreas K{\"o}pf and Edward Yang and Zachary DeVito and Martin Raison and Alykhan Tejani and
               Sasank Chilamkurthy and Benoit Steiner and Lu Fang and Junjie Bai and Soumith Chintala},
  title     = {{PyTorch}: An Imperative Style, High-Performance Deep Learning Library},
  booktitle = {Advances in Neural Information Processing Systems 32},
  pages     = {8024--8035},
  year      = {2019},
}
)";
}

}  // namespace onecycle
