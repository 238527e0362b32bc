using Microsoft.Playwright;
using Montrose.Billing.Gateways;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>What a client does at the page of a gateway, whichever it is.</summary>
public sealed class PayPage(GatewayKind gateway)
{
    private bool IsTest => gateway is GatewayKind.Test;

    public ILocator PayButton(IPage page) => Button(page, IsTest ? "Approve" : "Pay");

    public Task PayAsync(IPage page) => page.SubmitAsync(PayButton(page));

    /// <summary>With a card that is declined. Stripe's page stays, so that another card can be tried; the others come back.</summary>
    public async Task DeclineAsync(IPage page)
    {
        await page.SubmitAsync(Button(page, IsTest ? "Decline" : "Pay with a declined card"));
        if (IsTest) await page.SubmitAsync(Link(page, "Back to the portal"));
    }

    /// <summary>With a card whose bank asks who is paying.</summary>
    public async Task ConfirmAsync(IPage page)
    {
        await page.SubmitAsync(Button(page, IsTest ? "Ask the bank (3-D Secure)" : "Pay with a card that the bank asks about"));
        await page.SubmitAsync(Button(page, IsTest ? "Yes, it is me" : "It is me"));
    }

    /// <summary>Back to the portal without paying.</summary>
    public Task LeaveAsync(IPage page) => page.SubmitAsync(Link(page, IsTest ? "Back without paying" : "Back"));

    /// <summary>Saves a card or an account that pays without being asked.</summary>
    public Task SaveAsync(IPage page) => page.SubmitAsync(Button(page, IsTest ? "Approve" : "Save"));

    /// <summary>Saves one whose bank asks at each payment.</summary>
    public Task SaveAskingAsync(IPage page) => page.SubmitAsync(Button(page, IsTest ? "Ask the bank (3-D Secure)" : "Save one that the bank asks about"));

    /// <summary>Saves one that is declined at each payment; the built-in gateway has none such.</summary>
    public static Task SaveDeclinedAsync(IPage page) => page.SubmitAsync(Button(page, "Save one that is declined"));

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Link(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
