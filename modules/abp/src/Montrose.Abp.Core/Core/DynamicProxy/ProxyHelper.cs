namespace Volo.Abp.DynamicProxy;

/// <summary>Looks behind a proxy.</summary>
public static class ProxyHelper
{
    public static bool IsProxy(object obj) => obj is ServiceProxy;

    public static object UnProxy(object obj) => obj is ServiceProxy proxy ? proxy.Target : obj;

    public static Type GetUnProxiedType(object obj) => UnProxy(obj).GetType();
}
