using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Pay.Test;

/// <summary>The built-in gateway's pay page, in the place of an outside system's. Whoever has its address may use it.</summary>
[AllowAnonymous]
public class IndexModel(ITestPayPage pay) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TestPayPageDto? Checkout { get; private set; }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Checkout is null ? NotFound() : Page();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostChooseAsync([EnumDataType(typeof(TestCard))] TestCard card)
    {
        await pay.ChooseAsync(Id, card);
        return await NextAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostConfirmAsync(bool isApproved)
    {
        await pay.ConfirmAsync(Id, isApproved);
        return await NextAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAgainAsync()
    {
        await pay.TryAgainAsync(Id);
        return await NextAsync();
    }

    public override async Task LoadAsync() => Checkout = await pay.FindAsync(Id);

    /// <summary>On to the portal where it is done.</summary>
    private async Task<IActionResult> NextAsync()
    {
        await LoadAsync();
        if (Checkout is null) return NotFound();
        return Checkout.Step is TestPayStep.Done ? Redirect(Checkout.ReturnUrl) : RedirectToPage(new { Id });
    }
}
