namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Gives the browser its token.</summary>
public interface IAbpAntiForgeryManager
{
    void SetCookie();

    string GenerateToken();
}
