using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Uow;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>A controller written by hand, with pages and data.</summary>
[Route("plain")]
public class PlainController : AbpController
{
    [HttpGet("view")]
    public IActionResult View(bool fail) => fail ? throw new BusinessException("Plain:1", "No page for you") : Content("a page", "text/html");

    [HttpPost("refused")]
    public Task Refused() => throw new AbpAuthorizationException("Not you.");

    [HttpPost("refused-page")]
    public IActionResult RefusedPage() => throw new AbpAuthorizationException("Not you.");

    [HttpGet("without-uow")]
    [UnitOfWork(IsDisabled = true)]
    public bool WithoutUnitOfWork() => CurrentUnitOfWork is not null;

    [HttpGet("transactional")]
    [UnitOfWork(true)]
    public bool Transactional() => CurrentUnitOfWork!.Options.IsTransactional;
}
