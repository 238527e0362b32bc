using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Looks behind a proxy.</summary>
public static class ProxyHelper
{
    public static bool IsProxy(object obj) => ProxyUtil.IsProxy(obj);

    public static object UnProxy(object obj) => ProxyUtil.GetUnproxiedInstance(obj) ?? obj;

    public static Type GetUnProxiedType(object obj) => UnProxy(obj).GetType();
}
